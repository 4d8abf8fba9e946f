"""A subscriber that prints decisions as JSON lines: subscribe.py <broker> <binding key>..."""
import json
import sys

import pika


def show(channel, method, properties, body):
    print(json.dumps({
        "routingKey": method.routing_key,
        "contentType": properties.content_type,
        "deliveryMode": properties.delivery_mode,
        "decision": json.loads(body),
    }), flush=True)
    channel.basic_ack(method.delivery_tag)


connection = pika.BlockingConnection(pika.URLParameters(sys.argv[1]))
channel = connection.channel()
queue = channel.queue_declare("", exclusive=True).method.queue
for key in sys.argv[2:]:
    channel.queue_bind(queue, "comment-moderated", routing_key=key)
channel.basic_consume(queue, show)
print("listening", flush=True)
channel.start_consuming()
