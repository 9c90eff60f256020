/**
 * The style sheet of report.html. Its digest stands in the page's security policy, so that no other
 * applies, and no element has a style of its own.
 */
export const STYLE = `
:root{color-scheme:light dark;--page:#f4f6f8;--paper:#fff;--text:#1c2128;--soft:#57606a;--line:#d5dae0;--faint:#e9edf1;--link:#0759b8;
--bad:#b42318;--good:#12703a;--open:#8a5300;--void:#6b3fa0;--note:#0b62a8;--none:#5b646e;
--bad-back:#fdecea;--good-back:#e4f5ea;--open-back:#fdf1dc;--void-back:#f1e9fa;--note-back:#e3f0fb;--none-back:#eceff2;
--c0:#0b62a8;--c1:#b34a00;--c2:#6b3fa0;--c3:#0c7275;--c4:#b0286f;--c5:#5f6b00;--bar:#0b62a8;--bar-base:#8b96a2}
@media screen and (prefers-color-scheme:dark){:root{--page:#0e1216;--paper:#161b21;--text:#e4e9ee;--soft:#a3adb8;--line:#313a44;--faint:#222a32;--link:#7ab8ff;
--bad:#ff8f85;--good:#5fd38d;--open:#f0b85a;--void:#c9a7f5;--note:#7cc0ff;--none:#a3adb8;
--bad-back:#3b1a18;--good-back:#12301f;--open-back:#35270d;--void-back:#2b2038;--note-back:#12293d;--none-back:#262d35;
--c0:#7cc0ff;--c1:#ffab70;--c2:#c9a7f5;--c3:#5fd0d2;--c4:#ff93c9;--c5:#c8d65f;--bar:#5aa9f0;--bar-base:#6f7b87}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main,footer{max-width:1080px;margin:0 auto;padding:0 20px}
main{padding-top:16px}
nav ul,.legend,.names,.strip,.bars,.trends,.forest ul{list-style:none;margin:0;padding:0}
nav ul{display:flex;flex-wrap:wrap;gap:2px 16px;padding:0 4px 14px;font-size:.875rem}
a{color:var(--link);text-underline-offset:2px}
nav a{text-decoration:none}
a:hover,nav a:hover{text-decoration:underline}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 8px;letter-spacing:-.01em}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 12px}
h3{font-size:1rem;margin:20px 0 8px}
p{margin:0 0 12px}
code{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:8px 0;padding:8px 12px;background:var(--faint);border-radius:6px;white-space:pre-wrap}
small,.hint{font-size:.8125rem;color:var(--soft)}
.hint{margin:10px 0 0}
.keep{white-space:nowrap}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
section,header.verdict,header.overview{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:22px 24px;margin:0 0 16px}
article{margin:40px 0 0}
header.overview h1{margin:0}
:target{outline:2px solid var(--link);outline-offset:3px;border-radius:6px}
.bad{--tone:var(--bad);--back:var(--bad-back)}.good{--tone:var(--good);--back:var(--good-back)}.open{--tone:var(--open);--back:var(--open-back)}
.void{--tone:var(--void);--back:var(--void-back)}.note{--tone:var(--note);--back:var(--note-back)}.none{--tone:var(--none);--back:var(--none-back)}
.icon{width:1em;height:1em;flex:none;overflow:visible}
.shape{fill:var(--tone)}
.shape.stroked{fill:none;stroke:var(--tone);stroke-width:3}
.shape.hollow{fill:var(--paper);stroke:var(--tone);stroke-width:2.5}
.badge{display:inline-flex;align-items:center;gap:5px;padding:1px 9px 1px 7px;border-radius:99px;background:var(--back);color:var(--tone);font-size:.8125rem;font-weight:600;white-space:nowrap}
.badge+small{margin-left:8px;white-space:nowrap}
td .badge+small{display:block;margin:2px 0 0}
section>:last-child,header>div>:last-child{margin-bottom:0}
.badge .icon{width:.8125rem;height:.8125rem}
.badge .hollow{fill:var(--back)}
header.verdict{display:grid;grid-template-columns:auto 1fr;gap:4px 18px;border-top:5px solid var(--tone)}
header.verdict>.icon{width:38px;height:38px;margin-top:1px}
header.verdict h2{font-size:1.75rem;line-height:1.2;margin:0 0 8px}
.lead{font-size:1.0625rem;margin-bottom:10px}
.counts{font-weight:600;margin-bottom:2px}
.subject{color:var(--soft);font-size:.9375rem;margin:0}
.facts{margin:0;display:grid;gap:6px 24px}
.facts>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 16px}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.digest{color:var(--soft);font-size:.8125em}
.scroll{position:relative;overflow-x:auto;margin:12px 0 0}
.scroll+p,.scroll+h3,details+p,details+h3{margin-top:22px}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-bottom:1px solid var(--faint)}
td{min-width:3.5rem}
tbody th,td.words{min-width:8rem}
table code{font-size:.9375em}
thead th{color:var(--soft);font-weight:600;border-bottom-color:var(--line);vertical-align:bottom}
tbody th{font-weight:400}
.figures{text-align:right}
td.figures{white-space:nowrap}
thead th{overflow-wrap:break-word}
td small{line-height:1.3}
th:last-child,td:last-child{padding-right:0}
.findings th[scope=row]{width:11rem}
.findings th code{color:var(--soft)}
details{margin-top:14px}
summary{cursor:pointer;color:var(--link);font-size:.875rem;width:fit-content}
.steps{margin:0;padding-left:1.4rem}
.steps li,.plain li{margin:0 0 8px;padding-left:4px}
.plain{margin:12px 0 0;padding-left:1.2rem}
figure{margin:0 0 8px}
figcaption{font-size:.875rem;color:var(--soft);margin-bottom:12px}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:.875rem;margin-bottom:8px}
.legend li{display:flex;align-items:center;gap:6px}
.legend .icon{width:13px;height:13px}
.swatch{width:28px;height:8px;flex:none;overflow:visible}
.plot{display:block;width:100%;overflow:visible}
.forest{border-top:1px solid var(--line)}
.row,.forest-head{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,5fr) minmax(8.5rem,2fr);gap:0 22px}
.forest-head{font-size:.75rem;color:var(--soft);padding-top:6px}
.axis{display:grid;grid-template-columns:1fr auto 1fr}
.axis :last-child{text-align:right}
.row .plot{height:0;min-height:100%}
.forest .plot,.axis{width:calc(100% - 16px);margin:0 8px}
.row .what{padding:14px 0}
.row{border-bottom:1px solid var(--faint)}
.row .what p{font-size:.8125rem;color:var(--soft);margin:4px 0 0}
.row .name{margin-bottom:4px}
.plain-name{font-weight:600;margin-bottom:2px}
.plain-name a{color:inherit;text-decoration:none}
.plain-name a:hover{text-decoration:underline}
.numbers{display:flex;flex-direction:column;justify-content:center;align-items:flex-end;font-size:.8125rem;color:var(--soft);font-variant-numeric:tabular-nums;padding:10px 0;text-align:right}
.numbers>strong{font-size:1.0625rem;color:var(--text)}
.within{fill:var(--good-back);opacity:.7}
.limit{stroke:var(--text);stroke-width:1.5}
.interval{stroke:var(--tone);stroke-width:4;opacity:.55}
.cap{stroke:var(--tone);stroke-width:2}
.row .hollow{fill:var(--paper)}
.end{font-size:10.5px;fill:var(--soft)}
.right{text-anchor:end}
.unapplied{margin-bottom:10px}
.unapplied p{margin:0 0 4px}
.names{display:flex;flex-wrap:wrap;gap:2px 16px;padding-left:4px}
.roc{display:grid;grid-template-columns:minmax(0,1fr) 15rem;gap:0 28px;align-items:center}
.axes>svg{display:block;height:350px;width:calc(100% - 64px);margin:6px 14px 26px 50px;overflow:visible}
.axes{font-size:.75rem;color:var(--soft)}
.x-title{display:block;text-align:center}
.roc .legend{flex-direction:column}
.grid{stroke:var(--faint)}
.shade{fill:var(--faint);opacity:.6}
.tick{font-size:11px;fill:var(--soft)}
.curve{fill:none;stroke:var(--tone);stroke-width:2;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.c0{--tone:var(--c0)}.c1{--tone:var(--c1)}.c2{--tone:var(--c2)}.c3{--tone:var(--c3)}.c4{--tone:var(--c4)}.c5{--tone:var(--c5)}
.c1{stroke-dasharray:9 3}.c2{stroke-dasharray:2 3}.c3{stroke-dasharray:10 3 2 3}.c4{stroke-dasharray:5 3}.c5{stroke-dasharray:14 4}
.d1{stroke-width:3.5}.d2{stroke-width:1}
.curve.blind,.curve.base{--tone:var(--text);stroke-dasharray:1 4;stroke-linecap:round}.curve.base{stroke-dasharray:6 6}
.curve.chance{--tone:var(--soft);stroke-dasharray:4 4;stroke-width:1}
.bound{stroke:var(--text);stroke-width:2.5;fill:none}
.bars li{display:grid;grid-template-columns:9rem minmax(0,1fr) 15.5rem;gap:0 18px;align-items:center;padding:8px 0;border-bottom:1px solid var(--faint)}
.bars .what{display:flex;flex-direction:column;line-height:1.3}
.bars .numbers{padding:0}
.bar.tuned{fill:var(--bar)}
.bar.base{fill:var(--bar-base)}
.bar.guessed{fill:var(--paper);stroke:var(--text);stroke-width:1}
.strip{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:6px;margin-bottom:16px}
.cell{display:flex;align-items:center;gap:7px;padding:7px 10px;border-radius:6px;background:var(--back);color:var(--tone);font-size:.8125rem;font-weight:600;text-decoration:none;height:100%}
.trends{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:16px;margin-top:14px}
.spark{display:block;width:160px;height:36px;margin:4px 0}
.band{fill:var(--c0);opacity:.18}
.spark .shape{--tone:var(--c0)}
footer{padding-bottom:32px;font-size:.8125rem;color:var(--soft)}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media screen and (max-width:760px){
main,footer{padding:0 10px}
main{padding-top:10px}
section,header.verdict,header.overview{padding:16px 14px;border-radius:8px}
h1,header.verdict h2{font-size:1.375rem}
header.verdict>.icon{width:26px;height:26px}
header.verdict{gap:4px 12px}
.facts>div{grid-template-columns:minmax(0,1fr)}
.row,.forest-head{grid-template-columns:minmax(0,1fr)}
.row .what{padding:12px 0 8px}
.row .plot{height:56px;min-height:0}
.roc{grid-template-columns:minmax(0,1fr)}
.roc .legend{flex-flow:row wrap;margin-top:12px}
.numbers{flex-flow:row wrap;justify-content:space-between;align-items:baseline;gap:0 12px;text-align:left}
.bars li{grid-template-columns:minmax(0,1fr);gap:5px}
.bars .what{flex-direction:row;justify-content:space-between;align-items:baseline}
.axes>svg{height:280px}
.scroll thead{position:absolute;clip-path:inset(50%)}
.scroll table,.scroll tbody,.scroll tr,.scroll th,.scroll td{display:block;width:auto;min-width:0;border:0;padding:0;text-align:left}
.scroll tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:4px 12px;padding:9px 0;border-bottom:1px solid var(--faint)}
.scroll tbody th{grid-column:1/-1}
.scroll td:empty{display:none}
.scroll td::before{content:attr(data-label);display:block;font-size:.75rem;color:var(--soft)}
.scroll td.words{grid-column:1/-1}
.scroll .keep{white-space:normal}
.scroll td:has(>.badge)::before{display:none}
.scroll td .badge+small{display:inline}
.findings thead{display:none}
.findings,.findings tbody,.findings tr,.findings th,.findings td{display:block;width:auto;padding-right:0}
.findings th[scope=row]{width:auto;border:0;padding-bottom:2px}
.findings td:nth-child(2){border:0;padding:0}
}
@page{size:A4;margin:14mm 13mm}
@media print{
body{background:none;font-size:10.5pt}
nav{display:none}
main,footer{max-width:none;padding:0}
section,header.verdict,header.overview{border:0;border-radius:0;padding:0;margin:0 0 20pt}
header.verdict{border-top:4pt solid var(--tone);padding-top:10pt}
.roc,.row,.bars li,figcaption,.trends li,tr,.facts>div,header{break-inside:avoid}
h2,h3,figcaption,summary{break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
table{font-size:8.5pt}
table small{font-size:7.5pt}
th,td{padding-right:7pt}
a{color:inherit;text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;display:block;height:auto}
summary{list-style:none;color:var(--soft)}
table,tbody,tr,td,th{min-width:0!important}
}
`;
