/** English words for what holds of a part of things only, and for what merely sounds so. */
export const partial = {
  /** Wherever they stand. */
  partial: [
    'not (?:all|every|each)(?! other)',
    'not every(?:one|body|thing|where)',
    'not (?:always|entirely|fully|completely|consistently|throughout|wholly)',
    'only in part',
    'in part',
    'partly',
    'partially',
    'only (?:some|a few|certain|selected|individual)',
    '(?:in|on|for|only) (?:a )?(?:part|portion|subset|fraction) of (?:our|the|these|its|all)',
    'to some extent',
    // A degree is denied, and not the thing.
    'not (?:[a-z]+ ){0,3}as (?:often|frequently|long|quickly) as',
  ],
  /** Before the thing, where a statement or an adverbial begins. */
  partialThing: [
    'some(?: of)?',
    'certain',
    '(?<!at )most(?: of)?',
    '(?:many|half|several|few|a few|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:our|the|these|its|all|two|three|four|five|six|seven|eight|nine|ten|\\d+)',
    '(?:a )?(?:part|parts|portion|subset|fraction|minority|majority) of (?:our|the|these|its|all)',
    '(?:the|a) (?:majority|minority) of',
    '(?:almost|nearly) (?:all|every|each)',
    '(\\d+) (?:out )?of (?:our |the |all |these )?(?!\\1 )\\d+ [a-z]+',
    '[1-9]\\d?(?:[.,]\\d+)? ?(?:%|percent) of',
  ],
  falsePartial: [
    '(?:not all|not every|not each|not everyone|not everybody|some|certain|most|only a few) (?:of )?(?:[a-z-]+ ){0,4}(?:may|(?:is|are) (?:allowed|permitted|authori[sz]ed|entitled)|can (?:access|see|view|read|change|edit|delete|enter|reach|log)|(?:ha(?:s|ve)|needs?|gets?|receives?) (?:[a-z]+ ){0,2}access)',
    '(?:not all|not every|not each) [^.;]{1,80}, (?:but )?only',
    '(?:limited|restricted|reserved|confined|granted|available|visible|known|accessible|given|open)(?: only)? (?:to|for) (?:only )?(?:some|certain|a few|selected|individual)',
    '(?:except|excepting|apart from|other than|but|exceptions?)(?: (?:for|on|in|at|of|to))? (?:a few|some|certain|selected|individual|most)',
    'some of (?:the|our) (?:most|best|strong|strongest|largest|latest|highest|world|industry)',
    '(?:some|one|many|most|certain|several|few|a few|parts?|portion|two|three|four|five) (?:of )?(?:our |the |these |its |all )?(?:[a-z-]+ ){0,3}(?:measures?|controls?|ways|steps|practices|principles|concepts?|strategy|approach|polic(?:y|ies)|process(?:es)?|program(?:me)?s?|features|safeguards|mechanisms|means|tasks|duties)',
    'some (?:time|times|years?|months?|weeks?|days?|hours?|minutes?|kind|sort|form)',
    'most (?:[a-z]+ )?(?:recent|important|common|modern|secure|critical|sensitive|advanced)',
    'most (?:importantly|notably|likely|cases)',
    'not (?:only|just|merely) (?:partly|partially|in part)',
    'in part (?:because|due)',
    '(?:partly|partially) (?:because|due|masked|anonymi[sz]ed|redacted|truncated|obscured|hidden)',
    '(?:\\d+|two|three|four|five) (?:out )?of (?:the |our |all )?(?:\\d+|three|four|five|six|seven) (?:[a-z]+ ){0,2}(?:key|keys|share|shares|shards|holders|custodians|people|persons|officers|signatures|approvals|zones|availability)',
    '(?:%|percent) of (?:the )?(?:time|month|year|requests|capacity|cases)',
    // What is said of the others as well is said of all.
    '(?:all|the|and) (?:other|others|rest|remaining)',
    '(?:in|of|by|for|with) (?:the )?others',
    'partly [^.;]{1,80} partly',
    'partially [^.;]{1,80} partially',
    'in part [^.;]{1,80} in part',
  ],
} as const;
