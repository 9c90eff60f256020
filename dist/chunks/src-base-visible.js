const UNSEEN=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;function visible(text){return text.replace(UNSEEN,character=>`\\u{${character.codePointAt(0).toString(16)}}`)}function visibleLines(text){return text.split(/\r?\n/).map(line=>visible(line)).join(`
`)}function visibleJson(value){return JSON.stringify(value,null,2).split(`
`).map(line=>line.replace(UNSEEN,character=>character.split(``).map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,`0`)}`).join(``))).join(`
`)}export{visibleJson as n,visibleLines as r,visible as t};