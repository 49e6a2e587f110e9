import os
import smtplib
import ssl
from email.message import EmailMessage

user = os.environ["SMTP_USER"]

message = EmailMessage()
message["From"], message["To"], message["Subject"] = user, os.environ["MAIL_TO"], "Test"
message.set_content("Sent with a password.")

with smtplib.SMTP(os.environ.get("SMTP_HOST", "smtp.office365.com"), int(os.environ.get("SMTP_PORT", "587"))) as smtp:
    smtp.starttls(context=ssl.create_default_context())
    smtp.login(user, os.environ["SMTP_PASSWORD"])
    smtp.send_message(message)
    print("250 sent")
