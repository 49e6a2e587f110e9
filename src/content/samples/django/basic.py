import os

from django.conf import settings

# From Django 6.1 on these EMAIL_ settings are deprecated. Put the same values into MAILERS there:
# MAILERS={"default": {"OPTIONS": {"host": …, "port": 587, "use_tls": True, "username": …, "password": …}}}
settings.configure(
    EMAIL_HOST=os.environ.get("SMTP_HOST", "smtp.office365.com"),
    EMAIL_PORT=int(os.environ.get("SMTP_PORT", "587")),
    EMAIL_USE_TLS=True,  # STARTTLS; EMAIL_USE_SSL would be TLS from the first byte
    EMAIL_HOST_USER=os.environ["SMTP_USER"],
    EMAIL_HOST_PASSWORD=os.environ["SMTP_PASSWORD"],
    DEFAULT_FROM_EMAIL=os.environ["SMTP_USER"],
)

from django.core.mail import send_mail

send_mail("Test", "Sent with a password.", None, [os.environ["MAIL_TO"]])
print("250 sent")
