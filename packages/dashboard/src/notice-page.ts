import type { NoticeDocument } from './shown.js'

/*
 * A stored notice was posted by a page, so by anyone. It is shown in a frame with an empty sandbox: no scripts, no forms, no
 * origin. A frame made of `srcdoc` also inherits the dashboard's content policy, where `style-src 'self' data:` lets the
 * notice's own styles in as a `data:` file; the policy in its head narrows the rest to nothing.
 */

/** A whole page for the frame. The notice lived in a shadow root, so it does here. */
export function noticePage({ language, html, css }: NoticeDocument): string {
  const policy = `default-src 'none'; style-src data:; img-src data:`
  return `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">\
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="color-scheme" content="light dark"><title>Notice</title></head>\
<body><assent-notice><template shadowrootmode="open"><link rel="stylesheet" href="${escapeHtml(dataUrl(css))}">${html}</template></assent-notice></body></html>`
}

const dataUrl = (css: string) => `data:text/css;charset=utf-8,${encodeURIComponent(css)}`

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
