"""A producer that knows AMQP and JSON only: publish.py <broker> <comment as JSON>..."""
import sys

import pika

connection = pika.BlockingConnection(pika.URLParameters(sys.argv[1]))
channel = connection.channel()
channel.confirm_delivery()
for comment in sys.argv[2:]:
    channel.basic_publish(
        exchange="comment-submitted",
        routing_key="",
        body=comment.encode("utf-8"),
        properties=pika.BasicProperties(content_type="application/json", delivery_mode=2),
        mandatory=True,
    )
connection.close()
