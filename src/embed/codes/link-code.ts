/** How a program in each language makes a link out of its error. `{guide}` stands for the guide's address. */
const SAMPLES = {
  Python: `from urllib.parse import quote

try:
    server.login(user, password)
except smtplib.SMTPException as error:
    print("What this means: {guide}#error=" + quote(str(error)[:1500], safe=""))`,
  'C#': `catch (Exception error)
{
    var text = error.ToString();
    var link = "{guide}#error=" + Uri.EscapeDataString(text[..Math.Min(text.Length, 1500)]);
    logger.LogError(error, "Mail was not sent. What this means: {Link}", link);
}`,
  'Node.js': `transport.sendMail(message).catch((error) => {
  console.error('What this means: {guide}#error=' + encodeURIComponent(String(error).slice(0, 1500)));
});`,
  PHP: `catch (Exception $error) {
    echo 'What this means: {guide}#error=' . rawurlencode(substr($error->getMessage(), 0, 1500));
}`,
  PowerShell: `catch {
    $text = "$_"
    $text = $text.Substring(0, [Math]::Min($text.Length, 1500))
    Write-Warning ("What this means: {guide}#error=" + [uri]::EscapeDataString($text))
}`,
  Java: `catch (MessagingException error) {
    String text = String.valueOf(error);
    String part = URLEncoder.encode(text.substring(0, Math.min(text.length(), 1500)), StandardCharsets.UTF_8);
    logger.warning("What this means: {guide}#error=" + part);
}`,
} as const;

export const LANGUAGES_WITH_CODE = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];

/** The sample of a programming language, with the guide's address in it. */
export function linkSample(language: keyof typeof SAMPLES, guide: string): string {
  return SAMPLES[language].replaceAll('{guide}', guide);
}

/** Longest part of an error that goes into a link, in UTF-16 code units, so that the link opens everywhere. */
export const ERROR_LIMIT = 1_500;

/** The link that opens the guide with an error. */
export function errorLink(guide: string, error: string): string {
  return `${guide}#error=${encodeURIComponent(cut(error.trim()))}`;
}

/** Cut so that no sign of two code units is halved: half of one can't be encoded. */
function cut(text: string): string {
  return text.slice(0, ERROR_LIMIT).replace(/[\ud800-\udfff]/gu, '');
}
