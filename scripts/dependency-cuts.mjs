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
      [/ {4}if \(attributes\.expires\)[\s\S]*?\n {4}\}\n/, ''],
      [/ {4}name = encodeURIComponent[\s\S]*?escape\);\n/, ''],
      ['converter.write(value, name)', 'value'],
      [".split(';')[0]", ''],
    ]
    return { code: without(code, cuts, 'js-cookie'), map: null }
  },
}

/**
 * Preact draws elements here, and functions of their properties: no view has a state or a life of its own, sets a style, or brings
 * markup as text. What else Preact can is cut.
 */
export const onlyElements = {
  name: 'only-elements',
  transform(code, id) {
    if (!/preact[\\/]dist[\\/]preact\./.test(id)) return null
    const cuts = [
      // Components: a function is called, and what it gives is drawn.
      [/h=e\.length;try\{.*?l\.__e\(n,u,t\)\}\}/, 'T=F(u.props),f=L(n,g(T)?T:[T],u,t,i,r,o,e,f,c,a)}'],
      [/C\.prototype\.setState=.*?H\.__r=0,/, ''],
      [/,null!=\(i=n\.__c\)\)\{.*?i\.base=i\.__P=i\.__n=null\}/, ');'],
      [/"function"==typeof l&&null!=l\.defaultProps\)for\(.*?\);return/, '1);return'],
      // Their errors, which are nobody's but the caller's.
      [/__e:function\(n,l,u,t\)\{for\(.*?throw n\}/, '__e:function(n){throw n}'],
      // Hooks, for tools that watch what is drawn.
      ['return null==o&&null!=l.vnode&&l.vnode(e),e', 'return e'],
      ['l.__&&l.__(u,t),', ''],
      [/l\.__c&&l\.__c\(u,n\),n\.some\(.*?l\.__e\(n,u\.__v\)\}\}\)/, ''],
      ['if(l.unmount&&l.unmount(n),', 'if('],
      ['l.event?l.event(u):u', 'u'],
      // Listeners for the way down, whose names are looked for without regard to case: that costs half a millisecond at first.
      ['r=l!=(l=l.replace(s,"$1")),o=', 'o='],
      ['n.l[l+r]', 'n.l[l]'],
      ['this.l[u.type+n]', 'this.l[u.type]'],
      ['s=/(PointerCapture)$|Capture$/i,', ''],
      [/,v=V\(!0\)/, ''],
      [/l,r\?v:p,r/g, 'l,p'],
      // Hydration.
      [/128&t\.__u&&.*?\(s=l\.__b\)&&s\(u\);/, ''],
      ['(s=l.diffed)&&s(u),128&u.__u?void 0:f', ' f'],
      ['c&&(l.__m&&l.__m(t,e),c=!1),', ''],
      // Styles as properties, and elements that no view has.
      [/if\("style"==l\).*?\}else if\("o"==/, 'if("o"=='],
      ['"math"==x?o="http://www.w3.org/1998/Math/MathML":', ''],
      ['"foreignObject"==x?"http://www.w3.org/1999/xhtml":o', 'o'],
      ['"template"==t.type?u.content:u', 'u'],
      ['"progress"==x&&null==w?u.removeAttribute("value"):', ''],
      [/\|\|"progress"==x&&!w\|\|"option"==x&&w!=m\[s\]/, ''],
      ['t==document&&(t=document.documentElement),', ''],
      // Markup as text.
      ['"dangerouslySetInnerHTML"==s?p=y:', ''],
      ['"dangerouslySetInnerHTML"==s?h=y:', ''],
      [/if\(h\)c\|\|.*?else if\(p&&\(u\.innerHTML=""\),L\(/, 'if(L('],
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
