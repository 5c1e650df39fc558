/**
 * What the lines that are no question say, in English, beyond the notice's own texts. The preferences have two of them as well:
 * sharing them would make a file of them.
 */
export const lines: Readonly<Record<string, string>> = {
  'notice.reload': 'Reload the page to finish',
  'notice.reload.button': 'Reload',
  'notice.signal': 'Opt-out request honoured',
  close: 'Close',
}
