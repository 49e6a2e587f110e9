<?php
require getenv('AUTOLOAD') ?: 'vendor/autoload.php';

use PHPMailer\PHPMailer\OAuthTokenProvider;
use PHPMailer\PHPMailer\PHPMailer;

/** Signs in with a token of the application, for Exchange Online. ACCESS_TOKEN replaces it in tests. */
class EntraToken implements OAuthTokenProvider
{
    public function getOauth64(): string
    {
        return base64_encode('user=' . getenv('SMTP_USER') . "\x01auth=Bearer " . $this->token() . "\x01\x01");
    }

    private function token(): string
    {
        if (getenv('ACCESS_TOKEN')) {
            return getenv('ACCESS_TOKEN');
        }
        // composer require thenetworg/oauth2-azure
        $provider = new TheNetworg\OAuth2\Client\Provider\Azure([
            'clientId' => getenv('CLIENT_ID'),
            'clientSecret' => getenv('CLIENT_SECRET'),
            'tenant' => getenv('TENANT_ID'),
            'defaultEndPointVersion' => TheNetworg\OAuth2\Client\Provider\Azure::ENDPOINT_VERSION_2_0,
        ]);
        return $provider->getAccessToken('client_credentials', ['scope' => 'https://outlook.office365.com/.default'])->getToken();
    }
}

$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = getenv('SMTP_HOST') ?: 'smtp.office365.com';
$mail->Port = (int) (getenv('SMTP_PORT') ?: 587);
$mail->SMTPSecure = PHPMailer::ENCRYPTION_STARTTLS;
$mail->SMTPAuth = true;
$mail->AuthType = 'XOAUTH2';
$mail->setOAuth(new EntraToken());
$mail->setFrom(getenv('SMTP_USER'));
$mail->addAddress(getenv('MAIL_TO'));
$mail->Subject = 'Test';
$mail->Body = 'Sent with OAuth.';
$mail->send();
echo "250 sent\n";
