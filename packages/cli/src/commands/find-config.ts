/** The JSON in a page's `<script id="assent-config">`, and the line it starts on; undefined where there is none. */
export function findConfig(html: string): { readonly text: string; readonly line: number } | undefined {
  // Comments and scripts in one go, as a browser meets them: neither begins inside the other.
  const parts = /<!--[\s\S]*?-->|(<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>)([\s\S]*?)(?:<\/script|$)/gi
  for (const { 1: tag, 2: attributes = '', 3: text = '', index } of html.matchAll(parts)) {
    if (tag === undefined || !isOurs.test(attributes)) continue
    return { text, line: html.slice(0, index + tag.length).split('\n').length }
  }
  return undefined
}

const isOurs = /(?:^|\s)id\s*=\s*(?:"assent-config"|'assent-config'|assent-config(?=[\s/]|$))/i
