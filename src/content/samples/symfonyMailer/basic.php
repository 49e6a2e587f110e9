<?php
require getenv('AUTOLOAD') ?: 'vendor/autoload.php';

use Symfony\Component\Mailer\Mailer;
use Symfony\Component\Mailer\Transport\Smtp\EsmtpTransport;
use Symfony\Component\Mime\Email;

// false: STARTTLS, where the server offers it; true would be TLS from the first byte.
$transport = new EsmtpTransport(getenv('SMTP_HOST') ?: 'smtp.office365.com', (int) (getenv('SMTP_PORT') ?: 587), false);
$transport->setUsername(getenv('SMTP_USER'));
$transport->setPassword(getenv('SMTP_PASSWORD'));
$email = (new Email())->from(getenv('SMTP_USER'))->to(getenv('MAIL_TO'))->subject('Test')->text('Sent with a password.');
(new Mailer($transport))->send($email);
echo "250 sent\n";
