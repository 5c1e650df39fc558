/** Phrases of one kind, by language, as parts of regular expressions; read whatever the language of the page. */
type Phrases = Readonly<Record<string, readonly string[]>>

/** What speaks of a yes that is waited for. */
export const waiting: Phrases = {
  en: [
    '(if|once|until|unless|before) you (agree|accept|consent|allow)',
    '(ask|need|want)\\b.{0,20}\\b(consent|permission)',
    'do you (agree|accept|consent|allow)',
  ],
  de: [
    '(wenn|sobald|sofern|falls|bis|bevor) (Sie|du) (dem )?(zustimm|einwillig|akzeptier)(en|st)',
    'mit (Ihrer|deiner) (Zustimmung|Einwilligung)',
    'stimmen Sie .{0,30}zu',
  ],
  fr: [
    '(si|lorsque|dès que) vous (y )?(acceptez|consentez)',
    'avec votre (accord|consentement)',
    '(y )?consentez-vous',
  ],
  es: ['(si|cuando) (usted )?(lo )?(acepta|aceptas|consiente|consientes)', 'con (su|tu) (consentimiento|permiso)'],
  it: ['(se|quando) (acconsenti|acconsente|accetti|accetta)', 'con il (tuo|suo) consenso'],
  nl: [
    '(als|zodra|indien|wanneer) (je|u) (ermee )?(akkoord gaat|akkoord bent|instemt|accepteert|toestemming geeft)',
    'met (je|jouw|uw) toestemming',
  ],
  pl: [
    '(jeśli|jeżeli|gdy) (wyrazisz zgodę|się zgodzisz|zgodzisz się|zaakceptujesz)',
    'za (Twoją|Państwa|Pani|Pana) zgodą',
  ],
  pt: ['(se|quando) (você )?(concordar|aceitar|consentir)', 'com o (seu|teu) consentimento'],
}

/** What takes silence, or going on, for a yes. */
export const silent: Phrases = {
  en: [
    'by (continuing|using|browsing|scrolling|staying|closing|visiting|clicking elsewhere)',
    'unless you (object|opt out|say no|refuse|decline)',
  ],
  de: [
    '(durch|mit) (die|der|Ihre|Ihrer)? ?(weitere|weiteren|fortgesetzte|fortgesetzten)? ?Nutzung',
    'wenn (Sie|du) (weiter\\p{L}*|fortfahren|fortfährst)',
    '(sofern|wenn|solange) (Sie|du) nicht (ablehn|widersprech|widersprich)(en|st)',
  ],
  fr: [
    'en (poursuivant|continuant|naviguant|utilisant|fermant)',
    'sauf (refus|opposition) de votre part',
    'à moins que vous ne? ?(refusiez|vous y opposiez)',
  ],
  es: [
    'al (continuar|seguir|navegar|usar|utilizar|cerrar)',
    'si (continúa|sigue|continúas|sigues) navegando',
    'a menos que (diga que no|digas que no|se oponga|rechace)',
  ],
  it: [
    '(continuando|proseguendo|navigando|scorrendo|chiudendo)',
    '(salvo|in assenza di) (tuo|suo|un) rifiuto',
    'a meno che (tu )?non (rifiuti|ti opponga)',
  ],
  nl: ['door (verder|deze|onze|te scrollen|te sluiten|gebruik)', 'tenzij (je|u) (weigert|bezwaar maakt)'],
  pl: [
    '(kontynuując|przeglądając|korzystając|zamykając)',
    '(o ile|jeśli|jeżeli) nie (odmówisz|wyrazisz sprzeciwu)',
    'chyba że (odmówisz|się sprzeciwisz)',
  ],
  pt: ['ao (continuar|navegar|usar|utilizar|fechar)', 'a menos que (você )?(recuse|se oponha)'],
}

/** Whether a text has any of the phrases, as words of their own. */
export function says(phrases: Phrases, text: string): boolean {
  const any = Object.values(phrases).flat().join('|')
  return new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'iu').test(text)
}
