import type { Language } from '../model/document.ts';

/** Words of a language's grammar, small words that its texts cannot do without; best those that few others have. */
const functionWords: Readonly<Record<Language, string>> = {
  en: 'the of and to are is our we with by for your that this which from all not only they it be has have at on or as',
  de: 'der die das und von mit für ist sind wird werden nicht auf ein eine einen einem einer den dem des im zum zur bei nach durch wir unsere sich nur oder aus als alle über',
  cs: 'je jsou se na v ve a k po pro před které který která nebo při pouze také že jako být však všechny všech naše našich není jen až podle aby s z do ze si i',
  es: 'el los las del en una con por para que se es son está están nuestros nuestras nuestro nuestra como más sus sin mediante este esta todos todas según también entre cada al y o no su',
  et: 'ja on ei ning või et mis see selle kõik kõigi ainult ka meie vastavalt ole kui oma nende üks kaudu poolt peab kasutatakse andmete andmed iga vähemalt alates eest jaoks olema',
  fi: 'ja on ei ovat sekä tai että joka jotka kaikki vain myös niiden tämä tämän mukaan kautta kanssa ole eivät olla voidaan käytetään tietoja palvelun vähintään osalta jos kun muun muita',
  fr: 'le les des du une est sont dans par pour avec sur nos notre nous aux au que qui ces cette sans être ainsi afin tous toutes chaque selon leur leurs pas ne et en ou la',
  it: 'il gli dei del della delle dello degli che è sono per con una nel nella nelle sui sulla alla agli alle dai dal dalla nostri nostre nostra nostro come più ogni tutti tutte sia anche non di e un',
  nl: 'de het een van en worden wordt zijn niet voor met op door onze wij naar uit dat deze dit ook bij aan alle tot geen maar onder binnen tussen kan kunnen heeft hebben om te of',
  pl: 'i w z na do jest są nie oraz przez dla się od po które który która przy lub danych jak tym tego ich nasze naszych wszystkie wszystkich być co za ze ma tylko',
};

/** The languages that have a word, by the word. */
const languagesOf = new Map<string, Language[]>();
for (const [language, words] of Object.entries(functionWords) as [Language, string][]) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Only so much of a long text is looked at, in characters. */
const sample = 200_000;

type Counts = Record<Language, number>;

function countsOf(text: string): Counts {
  const counts = Object.fromEntries(Object.keys(functionWords).map((language) => [language, 0])) as Counts;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    for (const language of languagesOf.get(word) ?? []) counts[language] += 1;
  }
  return counts;
}

/** Words that only one of these languages writes so: by its letters, or by an ending and its long vowels. */
const shapes: Readonly<Partial<Record<Language, RegExp>>> = {
  cs: /[ěřůčšž]/u,
  et: /õ|^(?=\p{L}*(?:[äü]|aa|ee|ii|uu))\p{L}*(?:akse|[aei]tud|mi[ns]e)$/u,
  fi: /^(?=\p{L}*(?:[äöy]|aa|ii|uu))\p{L}{3,}(?:ss[aä]|st[aä]|ll[aä]|[td]aan|[td]ään|tettu|tetty|ttain|ttäin|isesti)$|^\p{L}{4,}v[aä]t$/u,
  pl: /[ąęłńśźż]/u,
};

/** So many more of its words than of any other's tell a language without a look at how its words are written. */
const clear = 4;

/** The language of a text by the words of its grammar, of a short one also by its letters; English where none prevails. */
export function detectLanguage(text: string): Language {
  const looked = text.slice(0, sample).toLowerCase().normalize('NFC');
  const counts = countsOf(looked);
  const [first = 0, second = 0] = Object.values(counts).toSorted((a, b) => b - a);
  if (first - second < clear) addShapes(counts, looked);
  const best = mostOf(counts, 'en');
  return counts[best] === counts.de && /[äöüß]/.test(looked) ? 'de' : best;
}

function addShapes(counts: Counts, text: string): void {
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    for (const [language, shape] of Object.entries(shapes) as [Language, RegExp][])
      if (shape.test(word)) counts[language] += 1;
  }
}

/** So many of its words must tell that a passage is not in the usual language of its document. */
const telling = 4;

/** The language of one passage in a document that is usually in another. */
export function languageOfPassage(text: string, usual: Language): Language {
  const counts = countsOf(text.slice(0, sample).toLowerCase().normalize('NFC'));
  const best = mostOf(counts, usual);
  return counts[best] >= telling && counts[best] > 2 * counts[usual] ? best : usual;
}

/** The language with the most of its words; `first` where others have no more. */
function mostOf(counts: Counts, first: Language): Language {
  let best = first;
  for (const language of Object.keys(counts) as Language[])
    if (counts[language] > counts[best]) best = language;
  return best;
}
