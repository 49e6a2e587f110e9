import { describe, expect, test } from 'vitest';
import { jsonObjects } from '../../../src/read/powershell/json-objects.ts';
import type { PrintedObject } from '../../../src/read/powershell/objects.ts';
import { printedObjects } from '../../../src/read/powershell/parse.ts';

/** Objects in short: the noun of each, and its values. */
const short = (objects: readonly PrintedObject[]): string =>
  objects
    .map(({ noun, values }) => `${noun ?? ''}{${[...values].map(([name, value]) => `${name}=${value}`).join(', ')}}`)
    .join(' ');
const SWITCH = 'SmtpClientAuthenticationDisabled';
const OFF = `${SWITCH.toLowerCase()}=True`;
const DASHES = '-'.repeat(SWITCH.length);

describe('objects of a list', () => {
  test.each([
    ['Identity : scanner\nAlias:x\nName:', '{identity=scanner} {name=}'],
    ['    Identity   :   scanner', '{identity=scanner}'],
    [`${' '.repeat(13)}Identity : scanner`, ''],
    ['"Identity" : "scanner",', '{identity=scanner}'],
    ["Identity : 'it''s'", "{identity=it''s}"],
    ['Identity = scanner', '{identity=scanner}'],
    ['see the Identity : scanner', ''],
    ['At 10:30', ''],
    ['https://contoso.com', ''],
    ['Get : up\n1st : line', '{get=up}'],
    // A blank line, a lone brace or a sentence ends an object; so does a name that comes again.
    ['A1 : 1\n\nB1 : 2', '{a1=1} {b1=2}'],
    ['A1 : 1\n \nB1 : 2', '{a1=1} {b1=2}'],
    ['A1 : 1\n  },\nB1 : 2', '{a1=1} {b1=2}'],
    ['A1 : 1\n[\nB1 : 2', '{a1=1} {b1=2}'],
    ['A1 : 1\nThat is all.\nB1 : 2', '{a1=1} {b1=2}'],
    ['A1 : 1\nA1 : 2', '{a1=1} {a1=2}'],
    // What the console wrapped stands far to the right, and belongs to the value above.
    ['A1 : one-\n          two', '{a1=one-two}'],
    ['A1 : one,\n          two', '{a1=onetwo}'],
    ['A1 : {one,\n          two}', '{a1={one, two}}'],
    ['A1 : {one,\n          two,\n          three}\nB1 : 1', '{a1={one, two, three}, b1=1}'],
    ['A1 : {one},', '{a1={one}}'],
    ['A1 : {a},b,', '{a1={a},b}'],
    ['A1 : one{,', '{a1=one{}'],
    ['A1 : x\n        }', '{a1=x}'],
    ['          two\nA1 : 1', '{a1=1}'],
    ['A1 : 1\n\n          two', '{a1=1}'],
    ['A1 : 1\n    not so far', '{a1=1}'],
  ])('%j: %s', (text, objects) => {
    expect(short(printedObjects(text))).toBe(objects);
  });

  test('each has the line that it was read from, in short', () => {
    const [object] = printedObjects(`  Identity   :\t scanner  \nName : ${'x'.repeat(300)}`);
    expect(object?.lines.get('identity')).toBe('Identity : scanner');
    expect(object?.lines.get('name')).toHaveLength(200);
    expect(object?.values.get('name')).toHaveLength(300);
  });
});

describe('the command above', () => {
  test.each([
    ['PS C:\\> Get-CASMailbox x\nA1 : 1', 'CASMailbox{a1=1}'],
    ['PS C:\\Users\\me>Get-CASMailbox x\nA1 : 1', 'CASMailbox{a1=1}'],
    ['PS> Get-CASMailbox x\nA1 : 1', 'CASMailbox{a1=1}'],
    ['PS ~> Get-CASMailbox x\nA1 : 1', 'CASMailbox{a1=1}'],
    ['PS /home/me> Get-CASMailbox x\nA1 : 1', 'CASMailbox{a1=1}'],
    ['   PS C:\\>> Set-CASMailbox x\nA1 : 1', 'CASMailbox{a1=1}'],
    ['[PS] C:\\>Get-EXOCASMailbox x -Properties SmtpClientAuthenticationDisabled\nA1 : 1', 'CASMailbox{a1=1}'],
    ['Get-EXOCASMailbox x | fl\nA1 : 1', 'EXOCASMailbox{a1=1}'],
    ['[PS]C:\\>Get-MgUser x\nA1 : 1', 'User{a1=1}'],
    ['> (Get-CASMailbox x)\nA1 : 1', 'CASMailbox{a1=1}'],
    ['Get-CASMailbox x\nA1 : 1', 'CASMailbox{a1=1}'],
    ['$m = 1; Get-CASMailbox x\nA1 : 1', '{a1=1}'],
    ['We typed PS C:\\> Get-CASMailbox x\nA1 : 1', '{a1=1}'],
    ['Set-CASMailbox x\nA1 : 1', '{a1=1}'],
    // It ends what stood before it.
    ['A1 : 1\nPS C:\\> Get-CASMailbox x\nB1 : 2', '{a1=1} CASMailbox{b1=2}'],
    [
      '#TYPE Microsoft.Exchange.Data.CASMailbox\n"Name","RecipientTypeDetails"\n"x","y"',
      'CASMailbox{name=x, recipienttypedetails=y}',
    ],
    [
      '"#TYPE Microsoft.Exchange.Data.CASMailbox"\n"Name","RecipientTypeDetails"\n"x","y"',
      'CASMailbox{name=x, recipienttypedetails=y}',
    ],
    ['a "#TYPE Microsoft.Exchange.Data.CASMailbox"\nA1 : 1', '{a1=1}'],
    ['#TYPE Microsoft.Exchange.Data.CASMailbox it says\nA1 : 1', '{a1=1}'],
    // The value alone.
    ['PS C:\\> (Get-CASMailbox x).OWAEnabled  \n  True  \nB1 : 1', 'CASMailbox{owaenabled=True} CASMailbox{b1=1}'],
    ['(Get-CASMailbox x).OWAEnabled\n \nTrue', 'CASMailbox{owaenabled=True}'],
    ['(Get-CASMailbox x).OWAEnabled -eq $true\nTrue', ''],
    ['(Get-CASMailbox x).OWAEnabled\n', 'CASMailbox{owaenabled=}'],
    ['A1 : 1\n(Get-CASMailbox x).Name\n2', '{a1=1} CASMailbox{name=2}'],
    ["Get-CASMailbox x | select -Expand 'OWAEnabled' \nTrue", 'CASMailbox{owaenabled=True}'],
    ['Get-CASMailbox x | select -Expand OWAEnabled, Name\nTrue', ''],
    [`(Get-CASMailbox x).Name\n${'x'.repeat(120)}`, `CASMailbox{name=${'x'.repeat(120)}}`],
    [`(Get-CASMailbox x).Name\n${'x'.repeat(121)}`, 'CASMailbox{name=}'],
  ])('%j: %s', (text, objects) => {
    expect(short(printedObjects(text))).toBe(objects);
  });

  test('is shown with the value alone', () => {
    const [object] = printedObjects('  (Get-CASMailbox x).OWAEnabled\nTrue');
    expect(object?.lines.get('owaenabled')).toBe('(Get-CASMailbox x).OWAEnabled True');
  });
});

describe('objects of a table', () => {
  test.each([
    [`Name    ${SWITCH}\n----    ${DASHES}\nscanner True`, `{name=scanner, ${OFF}}`],
    [`  Name    ${SWITCH}\n  ----    ${DASHES}\n  scanner True`, `{name=scanner, ${OFF}}`],
    [`Name    ${SWITCH.toUpperCase()}\n----    ${DASHES}  \nscanner True`, `{name=scanner, ${OFF}}`],
    [`Name    ${SWITCH}\n----    ${DASHES}\nscanner True\n \nother   True`, `{name=scanner, ${OFF}}`],
    // Spaces that were lost in copying.
    [`Name ${SWITCH}\n---- ---\nFloor 2 scanner True`, `{name=Floor 2 scanner, ${OFF}}`],
    [
      ` Name   City   ${SWITCH}\n---- ---- ---\nFloor 2 scanner  Berlin True`,
      `{name=Floor 2 scanner, city=Berlin, ${OFF}}`,
    ],
    [`Name City ${SWITCH}\n---- ---- ---\nscanner True`, `{name=scanner, city=True, ${SWITCH.toLowerCase()}=}`],
    // Dashes in a row with other things, or far below, are no ruler.
    [`Name ${SWITCH}\n---- x ---\nscanner True`, ''],
    [`Name ${SWITCH}\nx\nx\nx\n---- ----\nscanner True`, ''],
    // Two columns that are called so are one object.
    [`A1 : 1\nName  Value\n----  -----\nB1    2\n${SWITCH}   True`, `{a1=1} {b1=2, ${OFF}}`],
    [`Name  ${SWITCH}Value\n----  -----\nB1    2`, `{name=B1, ${SWITCH.toLowerCase()}value=2}`],
    [`Name  Value  ${SWITCH}\n----  -----  ---\nx     2      True`, `{name=x, value=2, ${OFF}}`],
    ['Name  Value here\n----  -----\nB1    2', ''],
    // Text between braces.
    [`@{Identity=scanner; ${SWITCH}=True}`, `{identity=scanner, ${OFF}}`],
    [
      `A1 : 1\nx @{Identity=scanner; ${SWITCH}=True; =x; y; Filter=a=b}\nB1 : 2`,
      `{a1=1} {identity=scanner, ${OFF}, filter=a=b} {b1=2}`,
    ],
    ['A1 : @{Identity=scanner; OWAEnabled=True}', '{a1=@{Identity=scanner; OWAEnabled=True}}'],
  ])('%j: %s', (text, objects) => {
    expect(short(printedObjects(text))).toBe(objects);
  });

  test.each([
    [`Name,${SWITCH}\nscanner,True\n\nb,True`, `{name=scanner, ${OFF}}`],
    [`Name;${SWITCH}\nscanner;True\n;\n`, `{name=scanner, ${OFF}} {name=, ${SWITCH.toLowerCase()}=}`],
    [`Name\t${SWITCH}\t\nscanner\tTrue\tx`, `{name=scanner, ${OFF}}`],
    [`"Name (short)","${SWITCH}"\n"a,b","True"`, `{name (short)=a,b, ${OFF}}`],
    [`"${SWITCH}"\n"True"\n"False"`, `{${OFF}} {${SWITCH.toLowerCase()}=False}`],
    [`the "${SWITCH}"\n"True"`, ''],
    [`Is it off, the ${SWITCH}?\nyes,True`, ''],
    [`Name=x,${SWITCH}\nyes,True`, ''],
  ])('as CSV, %j: %s', (text, objects) => {
    expect(short(printedObjects(text))).toBe(objects);
  });

  test.each([
    [`Name ${SWITCH}\n---- ---\na True\nb True\nc True`, 3],
    [`Name,${SWITCH}\na,True\nb,True\nc,True\nd,True`, 2],
  ])('%j is read up to the limit of rows', (text, most) => {
    expect(printedObjects(text, most)).toHaveLength(2);
  });
});

describe('objects of JSON', () => {
  test.each<[unknown, string]>([
    [{ A: true, B: null, C: 7, D: 'x' }, 'CASMailbox{a=true, b=, c=7, d=x}'],
    [{ A: { value: 1, Value: 'UserMailbox' } }, 'CASMailbox{a=UserMailbox} CASMailbox{value=UserMailbox}'],
    [{ A: { Name: 'x' }, B: [1], C: {} }, 'CASMailbox{a=x, c=} CASMailbox{name=x} CASMailbox{}'],
    [[{ A: 1 }, [{ A: 2 }], 'x', null], 'CASMailbox{a=1} CASMailbox{a=2}'],
    ['x', ''],
  ])('%j: %s', (json, objects) => {
    expect(short(jsonObjects(json, 'CASMailbox'))).toBe(objects);
  });

  test('each has its name and value as words', () => {
    const [object] = jsonObjects({ A: true, B: null, C: '', D: 'x'.repeat(300) });
    expect([...(object?.lines.values() ?? [])].slice(0, 3)).toEqual(['A: true', 'B: null', 'C: null']);
    expect(object?.lines.get('d')).toHaveLength(200);
  });
});
