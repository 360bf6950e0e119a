/** Words for going on to the next step, which forms of all kinds use. Pure. */

/** "Continue", "Next", "Next step", "Weiter", "Suivant", 次へ at the beginning of a label. */
const GOES_ON =
  /^(continue|next|proceed|weiter|fortfahren|continuer|suivant|continuar|siguiente|seguinte|continua|avanti|prosegui|verder|volgende|fortsätt|nästa|fortsæt|næste|fortsett|neste|jatka|seuraava|dalej|kontynuuj|pokračovat|další|devam|ileri|次へ|下一步|继续|다음|계속|التالي|متابعة)(?![\p{L}\p{N}])/iu;

export const goesOn = (label: string): boolean => GOES_ON.test(label.trim());
