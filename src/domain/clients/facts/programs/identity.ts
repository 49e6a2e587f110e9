import { type FactRows, source, thread, UNDATED } from '../client-facts.ts';

export const IDENTITY = {
  keycloak: {
    name: 'Keycloak',
    since: '26.2',
    flow: 'appOnly',
    where: ['Realm settings', 'Email'],
    fields: {
      host: 'Host',
      port: ['Port', '587'],
      encryption: ['Encryption', 'Start TLS'],
      user: 'Username',
      from: 'From',
    },
    sources: [
      source('keycloak/keycloak', 'docs/documentation/server_admin/topics/realms/email.adoc', '2026'),
      source('keycloak/keycloak', 'docs/documentation/release_notes/topics/26_2_0.adoc', '2025'),
      ['https://github.com/keycloak/keycloak/pull/36665', '2025'],
      ['https://github.com/keycloak/keycloak-web/pull/604', '2025-05-14'],
      thread('keycloak/keycloak', 17432),
    ],
  },
  authentik: {
    name: 'authentik',
    where: ['configuration'],
    fields: {
      host: 'email.host',
      port: ['email.port', '587'],
      encryption: ['email.use_tls', 'true'],
      user: 'email.username',
      from: 'email.from',
    },
    sources: [
      source('goauthentik/authentik', 'authentik/stages/email/models.py', UNDATED),
      source('goauthentik/authentik', 'authentik/lib/default.yml', UNDATED),
      ['https://docs.goauthentik.io/docs/troubleshooting/emails', UNDATED],
      thread('goauthentik/authentik', 6819),
    ],
  },
  fusionAuth: {
    name: 'FusionAuth',
    where: ['tenant', 'emailConfiguration'],
    fields: {
      host: 'host',
      port: ['port', '587'],
      encryption: ['security', 'TLS'],
      user: 'username',
      from: 'defaultFromEmail',
    },
    sources: [
      source(
        'FusionAuth/fusionauth-client-builder',
        'src/main/domain/io.fusionauth.domain.EmailConfiguration.json',
        '2026-08-19',
      ),
      thread('FusionAuth/fusionauth-issues', 2981),
    ],
  },
  hasuraAuth: {
    name: 'hasura-auth',
    also: ['Nhost'],
    where: ['AUTH_SMTP_HOST'],
    fields: {
      host: 'AUTH_SMTP_HOST',
      port: ['AUTH_SMTP_PORT', '587'],
      encryption: ['AUTH_SMTP_SECURE', 'false'],
      user: 'AUTH_SMTP_USER',
      from: 'AUTH_SMTP_SENDER',
    },
    sources: [
      source('nhost/hasura-auth', 'go/cmd/email.go', '2025-10-10'),
      source('nhost/hasura-auth', 'go/cmd/serve.go', '2025-10-10'),
      thread('nhost/hasura-auth', 612, '2025-03'),
    ],
  },
  apereoCas: {
    name: 'Apereo CAS',
    also: ['CAS server', 'cas-server-support-mail-microsoft'],
    since: '7.2.0',
    flow: 'appOnly',
    where: ['cas.properties'],
    sources: [
      ['https://apereo.github.io/cas/development/notifications/Sending-Email-Configuration-Azure-AD.md', UNDATED],
      source(
        'apereo/cas',
        'support/cas-server-support-mail-microsoft/src/main/java/org/apereo/cas/mail/MicrosoftEmailSenderCustomizer.java',
        UNDATED,
      ),
    ],
  },
  airlockIam: {
    name: 'Airlock IAM',
    also: ['Ergon Airlock', 'SmtpAuthenticationXOAuth2'],
    since: 'current plug-in index',
    flow: 'appOnly',
    where: ['SmtpAuthenticationXOAuth2'],
    fields: { user: 'username' },
    sources: [
      [
        'https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.core.misc.impl.email.SmtpAuthenticationXOAuth2Config.html',
        UNDATED,
      ],
    ],
  },
  authelia: {
    name: 'Authelia',
    where: ['configuration.yml', 'notifier', 'smtp'],
    fields: {
      host: ['address', 'submission://smtp.office365.com:587'],
      port: ['address', 'after the colon'],
      encryption: ['disable_require_tls', 'false'],
      user: 'username',
      from: 'sender',
    },
    sources: [
      source('authelia/authelia', 'docs/content/configuration/notifications/smtp.md', '2026-08-22'),
      source('authelia/authelia', 'internal/notification/smtp_auth.go', '2026-08-22'),
      source('authelia/authelia', 'internal/notification/smtp_notifier.go', '2026-08-22'),
      source('authelia/authelia', 'internal/middlewares/const.go', '2026-08-22'),
      source('authelia/authelia', 'docs/content/configuration/notifications/introduction.md', '2026-08-22'),
    ],
  },
  vaultwarden: {
    name: 'Vaultwarden',
    also: ['bitwarden_rs', 'SMTP_AUTH_MECHANISM'],
    flow: 'given',
    where: ['environment variables'],
    fields: {
      host: 'SMTP_HOST',
      port: ['SMTP_PORT', '587'],
      encryption: ['SMTP_SECURITY', 'starttls'],
      user: 'SMTP_USERNAME',
      from: 'SMTP_FROM',
    },
    sources: [
      source('dani-garcia/vaultwarden', '.env.template', '2026-08-20'),
      source('dani-garcia/vaultwarden', 'src/mail.rs', '2026-08-20'),
    ],
  },
  bitwarden: {
    name: 'Bitwarden server, self-hosted',
    also: ['Bitwarden', 'global.override.env'],
    where: ['bwdata/env/global.override.env'],
    fields: {
      host: 'globalSettings__mail__smtp__host',
      port: ['globalSettings__mail__smtp__port', '587'],
      encryption: ['globalSettings__mail__smtp__ssl', 'false'],
      user: 'globalSettings__mail__smtp__username',
      from: 'globalSettings__mail__replyToEmail',
    },
    sources: [
      source('bitwarden/server', 'src/Core/Platform/Mail/Delivery/MailKitSmtpMailDeliveryService.cs', '2026-08-20'),
      source('bitwarden/server', 'src/Core/Settings/GlobalSettings.cs', '2026-08-20'),
      source('bitwarden/self-host', 'bitwarden-lite/settings.env', '2026-08-20'),
    ],
  },
  passbolt: {
    name: 'Passbolt',
    since: '5.11.0 (2026-04-09)',
    flow: 'appOnly',
    where: ['Administration', 'Email server'],
    fields: { user: 'Username', from: 'Sender email' },
    sources: [
      source('passbolt/passbolt-docs', 'docs/admin/emails/email-server/office365/index.mdx', '2026-08-07'),
      source('passbolt/passbolt-docs', 'docs/hosting/email/troubleshooting.mdx', '2026-08-07'),
      source('passbolt/passbolt_api', 'CHANGELOG.md', '2026-05-12'),
    ],
  },
  wso2Identity: {
    name: 'WSO2 Identity Server',
    also: ['WSO2 IS'],
    flow: 'appOnly',
    where: ['Email Provider'],
    fields: { host: 'Server Host', port: ['Server Port', '587'], user: 'Username', from: 'From Address' },
    settings: 'medium',
    sources: [
      thread('wso2/product-is', 23405, '2025'),
      ['https://github.com/wso2/docs-is/pull/5555', '2025-09-09'],
      [
        'https://github.com/wso2-extensions/identity-event-handler-notification/tree/HEAD/components/notification-sender-config',
        '2026-08-18',
      ],
      source('wso2/docs-is', 'en/includes/guides/branding/configure-email-providers.md', 'older copy'),
    ],
  },
} as const satisfies FactRows;
