/** What only the notice needs. A `popover` brings a box of its own from the browser, which is partly undone. */
export const noticeStyle = `section{position:fixed;z-index:2147483647;inset:auto 8px calc(8px + env(safe-area-inset-bottom));display:flex;align-items:center;margin-inline:auto 0;padding:4px 12px}\
.banner{flex-direction:column;align-items:stretch;gap:16px;width:auto;max-width:960px;max-height:50dvh;margin:0 auto;padding:16px}\
.words{flex:1;min-width:45%;min-height:3em;overflow:auto;contain:paint}\
.words p{max-width:65ch;margin-top:4px}\
.actions{flex:none;display:flex;flex-wrap:wrap;gap:8px}\
.actions>*{flex:auto}\
@media(min-width:48em){section{inset:auto 16px 16px}.banner{padding:20px}.banner:not(.box){flex-direction:row;align-items:center;gap:32px}.banner:not(.box) .actions{flex:0 auto}}\
.box{max-width:400px;margin-inline:auto 0}\
@media(max-height:26em){.banner{gap:8px;padding:12px}.actions button{padding:0 8px}}`
