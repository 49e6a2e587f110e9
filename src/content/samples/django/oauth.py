import os
import sys

from django.conf import settings

# From Django 6.1 on these EMAIL_ settings are deprecated. Put the same values into MAILERS there:
# MAILERS={"default": {"BACKEND": "oauth.XOAuth2Backend", "OPTIONS": {"host": …, "use_tls": True, "username": …}}}
settings.configure(
    EMAIL_BACKEND="oauth.XOAuth2Backend",
    EMAIL_HOST=os.environ.get("SMTP_HOST", "smtp.office365.com"),
    EMAIL_PORT=int(os.environ.get("SMTP_PORT", "587")),
    EMAIL_USE_TLS=True,
    EMAIL_HOST_USER=os.environ["SMTP_USER"],
    DEFAULT_FROM_EMAIL=os.environ["SMTP_USER"],
)

from django.core.mail.backends.smtp import EmailBackend


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
    return app.acquire_token_for_client(["https://outlook.office365.com/.default"])["access_token"]


class XOAuth2Backend(EmailBackend):
    """Signs in with a token where Django would use the password."""

    def open(self):
        user, self.username = self.username, ""  # without a name the parent doesn't sign in
        opened = super().open()
        self.username = user
        if opened:
            token = access_token()
            self.connection.ehlo()
            self.connection.auth("XOAUTH2", lambda challenge=None: f"user={user}\x01auth=Bearer {token}\x01\x01")
        return opened


if __name__ == "__main__":
    from django.core.mail import send_mail

    sys.modules["oauth"] = sys.modules["__main__"]
    send_mail("Test", "Sent with OAuth.", None, [os.environ["MAIL_TO"]])
    print("250 sent")
