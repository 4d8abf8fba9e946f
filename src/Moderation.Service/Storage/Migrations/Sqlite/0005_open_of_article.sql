-- The queue under one article.
CREATE INDEX comments_open_of_article ON comments (article_key) WHERE standing = 'flagged';
