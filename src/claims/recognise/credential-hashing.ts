import { terms, type Terms } from '../parameters/terms.ts';
import { said } from './said.ts';

const hashes: Terms = [
  ['argon2id', /argon2id/],
  ['argon2', /argon2(?!id)/],
  ['bcrypt', /bcrypt/],
  ['pbkdf2', /pbkdf2/],
  ['scrypt', /scrypt/],
];

const roundsOf =
  /(?:rounds?|cost(?: factor)?|work factor|kostenfaktor|runden)(?: of| von)? (\d+)|(\d[\d.,]*) (?:rounds|iterations|runden|iterationen|durchläufe)/;

const openly =
  /plain[- ]?text|clear[- ]?text|klartext|in the clear|unreadable|unlesbar|\bnothing\b|not even|nicht einmal|\b(?:never|not|nothing|nie|nicht|nichts)\b[^.;]*\b(?:only|but|save|except|sondern|nur)\b/;

/** Passwords are kept so that nobody can read them. */
export const credentialHashing = said({
  id: 'credential-hashing',
  says: [],
  pairs: [
    ['passwordWord', 'hashed'],
    ['passwordWord', 'unreadable'],
  ],
  leans: [['passwordWord', 'hashed']],
  negative: ({ text }) => openly.test(text),
  params: ({ text, sentence }) => {
    const [, named, counted] = roundsOf.exec(text) ?? [];
    const rounds = (named ?? counted)?.replaceAll(/[.,]/g, '');
    const ofTokens = /token|api.key|api-schlüssel/.test(sentence) && !/passw|kennw/.test(sentence);
    return {
      ...terms('algorithm', hashes, text),
      ...(rounds === undefined ? {} : { rounds: Number(rounds) }),
      scope: ofTokens ? 'tokens' : 'passwords',
    };
  },
});
