"""Reads e-mails with Python's email package, and prints what they hold as JSON.

Usage: read_mails.py FILE...

For each file: the names of its header's fields, who it is from and to, its subject, its texts, and its attachments. A defect
that the package finds, a header's line that is too long (but for an address alone), and a line end that is none are errors.
"""

import email
import email.header
import email.policy
import email.utils
import json
import sys


def people(message, field):
    """By the older half of the package, which reads names of several encoded words as RFC 2047 has it."""
    raw = message.get(field, "").replace("\r\n", "")
    return [
        [str(email.header.make_header(email.header.decode_header(name))), address]
        for name, address in email.utils.getaddresses([raw] if raw else [])
    ]


def text(part):
    return part.get_payload(decode=True).decode("utf-8")


def read(file):
    with open(file, "rb") as stream:
        contents = stream.read()
    assert contents.count(b"\n") == contents.count(b"\r\n") == contents.count(b"\r"), "a line end"
    contents.decode("ascii")
    for line in contents.split(b"\r\n"):
        assert len(line) <= 76 or line.startswith(b" <"), line
    message = email.message_from_bytes(contents, policy=email.policy.default)
    older = email.message_from_bytes(contents)
    for field in ("From", "To"):
        addresses = [person.addr_spec for person in message[field].addresses] if message[field] else []
        assert addresses == [address for _, address in people(older, field)], addresses
    for part in message.walk():
        assert not part.defects, part.defects
        for name, value in part.items():
            assert not value.defects, (name, value.defects)
    body, *attachments = message.iter_parts()
    plain, html = body.iter_parts()
    assert (body.get_content_type(), plain.get_content_type(), html.get_content_type()) == (
        "multipart/alternative", "text/plain", "text/html")
    return {
        "fields": message.keys(),
        "from": people(older, "From"),
        "to": people(older, "To"),
        "subject": str(message["Subject"]),
        "date": message["Date"].datetime.isoformat() if message["Date"] else "",
        "unsent": str(message["X-Unsent"]),
        "plain": text(plain),
        "html": text(html),
        "attachments": [
            {
                "name": part.get_filename(),
                "type": part.get_content_type(),
                "method": part.get_param("method"),
                "disposition": part.get_content_disposition(),
                "text": text(part),
            }
            for part in attachments
        ],
    }


print(json.dumps({file: read(file) for file in sys.argv[1:]}))
