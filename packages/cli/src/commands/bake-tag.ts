/**
 * The tag with a config in it: a line that puts the config where the tag looks for it, unless the page has one of its own, and
 * then the tag as it was built. A `<template>`, since its text is neither shown nor, for Trusted Types, a script. The tag's hint to
 * compilers stays the first line: elsewhere it is none.
 */
export function bakeTag(tag: string, config: object): string {
  const text = escapeMarkup(JSON.stringify(JSON.stringify(config)))
  const [hint = ''] = /^\/\/#.*\n/.exec(tag) ?? []
  return `${hint}document.getElementById("assent-config")||document.head.append(Object.assign(document.createElement("template"),{id:"assent-config",textContent:${text}}));\n${tag.slice(hint.length)}`
}

/** Whether a script can stand in a page as it is: none of this may end it or begin a comment, as HTML reads it. */
export function canBeInline(script: string): boolean {
  return !/<\/script|<!--/i.test(script)
}

// In a string of JavaScript these escapes are the same text, and harmless in a page.
function escapeMarkup(literal: string): string {
  return literal.replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
