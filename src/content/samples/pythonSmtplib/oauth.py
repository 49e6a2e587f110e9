import os
import smtplib
import ssl
from email.message import EmailMessage

user = os.environ["SMTP_USER"]


def access_token():
    """A token of the application, for Exchange Online. ACCESS_TOKEN replaces it in tests."""
    if "ACCESS_TOKEN" in os.environ:
        return os.environ["ACCESS_TOKEN"]
    import msal

    app = msal.ConfidentialClientApplication(
        os.environ["CLIENT_ID"],
        client_credential=os.environ["CLIENT_SECRET"],
        authority=f"https://login.microsoftonline.com/{os.environ['TENANT_ID']}",
    )
    result = app.acquire_token_for_client(["https://outlook.office365.com/.default"])
    if "access_token" not in result:
        raise SystemExit(result.get("error_description"))
    return result["access_token"]


message = EmailMessage()
message["From"], message["To"], message["Subject"] = user, os.environ["MAIL_TO"], "Test"
message.set_content("Sent with OAuth.")

with smtplib.SMTP(os.environ.get("SMTP_HOST", "smtp.office365.com"), int(os.environ.get("SMTP_PORT", "587"))) as smtp:
    smtp.starttls(context=ssl.create_default_context())
    smtp.ehlo()
    token = access_token()
    smtp.auth("XOAUTH2", lambda challenge=None: f"user={user}\x01auth=Bearer {token}\x01\x01")
    smtp.send_message(message)
    print("250 sent")
