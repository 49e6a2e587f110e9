<?php
require getenv('AUTOLOAD') ?: 'vendor/autoload.php';

use Symfony\Component\Mailer\Mailer;
use Symfony\Component\Mailer\Transport\Smtp\Auth\AuthenticatorInterface;
use Symfony\Component\Mailer\Transport\Smtp\EsmtpTransport;
use Symfony\Component\Mime\Email;

/** XOAUTH2 alone: the transport would try LOGIN and PLAIN with the token first. */
class OnlyXOAuth2 implements AuthenticatorInterface
{
    public function getAuthKeyword(): string
    {
        return 'XOAUTH2';
    }

    public function authenticate(EsmtpTransport $client): void
    {
        $blob = "user={$client->getUsername()}\x01auth=Bearer {$client->getPassword()}\x01\x01";
        $client->executeCommand('AUTH XOAUTH2 ' . base64_encode($blob) . "\r\n", [235]);
    }
}

/** A token of the application, for Exchange Online. ACCESS_TOKEN replaces it in tests. */
function accessToken(): string
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

$host = getenv('SMTP_HOST') ?: 'smtp.office365.com';
$transport = new EsmtpTransport($host, (int) (getenv('SMTP_PORT') ?: 587), false, null, null, null, [new OnlyXOAuth2()]);
$transport->setUsername(getenv('SMTP_USER'));
$transport->setPassword(accessToken());
$email = (new Email())->from(getenv('SMTP_USER'))->to(getenv('MAIL_TO'))->subject('Test')->text('Sent with OAuth.');
(new Mailer($transport))->send($email);
echo "250 sent\n";
