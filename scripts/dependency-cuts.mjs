// Cuts of what the page does not need from the two dependencies that it has.

/**
 * js-cookie makes one object with all it can do, which no bundler can shake. The page writes its record with it, whose name and
 * value need no encoding: writing alone is kept.
 */
export const onlySet = {
  name: 'only-set',
  transform(code, id) {
    if (!id.includes('js-cookie')) return null
    const cuts = [
      [/ {2}function get\([\s\S]*?\n {2}\}\n/, ''],
      [/return Object\.create\([\s\S]*?\n {2}\)\n\}/, 'return { set }\n}'],
      [/function assign [\s\S]*?\n\}/, ''],
      ['attributes = assign({}, defaultAttributes, attributes);', ''],
      [/var defaultConverter = [\s\S]*?\n\};/, ''],
      ["init(defaultConverter, { path: '/' })", 'init()'],
      [/ {4}if \(typeof document [\s\S]*?\n {4}\}\n/, ''],
      [/ {4}if \(typeof attributes\.expires [\s\S]*?864e5\);\n {4}\}\n/, ''],
      [
        / {4}if \(attributes\.expires\)[\s\S]*?\n {4}\}\n/,
        'attributes.expires = new Date(Date.now() + attributes.expires * 864e5).toUTCString();',
      ],
      [/ {4}name = encodeURIComponent[\s\S]*?escape\);\n/, ''],
      ['converter.write(value, name)', 'value'],
      [".split(';')[0]", ''],
    ]
    return { code: without(code, cuts, 'js-cookie'), map: null }
  },
}

/** Preact redraws components when they say so. There are none here, and the view is drawn anew on each change. */
export const noComponents = {
  name: 'no-components',
  transform(code, id) {
    if (!/preact[\\/]dist[\\/]preact\./.test(id)) return null
    const cuts = [
      [/\w+\.prototype\.setState=function.*?,(?=\w+\.prototype\.forceUpdate=)/, ''],
      [/\w+\.prototype\.forceUpdate=function.*?,(?=\w+\.prototype\.render=)/, ''],
    ]
    return { code: without(code, cuts, 'Preact'), map: null }
  },
}

/** Makes cuts in a dependency's code; none may come to nothing. */
function without(code, cuts, name) {
  return cuts.reduce((kept, [cut, left]) => {
    if (kept.replace(cut, '\0') === kept) throw new Error(`${name} has changed: see scripts/dependency-cuts.mjs`)
    return kept.replace(cut, left)
  }, code)
}
