/** Names of the months, folded, from January on: full, in the cases that dates use, and short. */
const names = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen stycznia styczeń sty ledna leden led tammikuuta tammikuu jaanuar jaan',
  'february feb februar februari février févr fév febrero febbraio lutego luty lut února únor úno helmikuuta helmikuu veebruar veebr',
  'march mar märz mär mrz maart mrt mars marzo marca marzec března březen bře maaliskuuta maaliskuu märts',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben dub huhtikuuta huhtikuu aprill',
  'may mai mei mayo maggio mag maja maj května květen kvě toukokuuta toukokuu',
  'june jun juni juin junio giugno giu czerwca czerwiec cze června červen kesäkuuta kesäkuu juuni',
  'july jul juli juillet juil julio luglio lug lipca lipiec lip července červenec heinäkuuta heinäkuu juuli',
  'august aug augustus août agosto ago sierpnia sierpień sie srpna srpen srp elokuuta elokuu',
  'september sept sep septembre septiembre settembre set września wrzesień wrz září syyskuuta syyskuu',
  'october oct oktober okt octobre octubre ottobre ott października październik paź října říjen říj lokakuuta lokakuu oktoober',
  'november nov novembre noviembre listopada listopad lis marraskuuta marraskuu',
  'december dec dezember dez décembre déc diciembre dic dicembre grudnia grudzień gru prosince prosinec pro joulukuuta joulukuu detsember dets',
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
);

/** The number of a month by its name in a folded text, with or without a full stop; undefined for other words. */
export function monthNumber(word: string): number | undefined {
  return numbers.get(word.replace(/\.$/, ''));
}
