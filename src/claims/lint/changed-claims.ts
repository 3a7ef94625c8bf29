import type { Claim, Extraction, Parameters, ParameterValue } from '../../model/claim.ts';
import type { Document, Place } from '../../model/document.ts';
import { exactPlaces } from '../../model/places.ts';
import { claimsFromFile } from '../file/claims-from-file.ts';
import type { ClaimsFile } from '../file/claims-file.ts';
import { lineOf, shorten, type LintFinding } from './lint-finding.ts';

/** Claims that say something else than their sentence does today. */
export function changedClaims(
  file: ClaimsFile,
  documents: readonly Document[],
  extractions: readonly Extraction[],
): readonly LintFinding[] {
  const said = extractions.flatMap(({ claims }) => claims);
  return claimsFromFile(file, documents).flatMap((claim, index) => {
    const entry = file.claims[index];
    const { at } = claim;
    const source = documents[claim.document]?.source;
    if (entry === undefined || at === undefined || source === undefined) return [];
    const now = said.filter(
      (other) => other.check === claim.check && other.document === claim.document && overlaps(other.at, at),
    );
    const change = parametersChange(claim, now) ?? meaningChange(claim, now);
    if (change === undefined) return [];
    const place = { path: source, line: at.line, column: at.column };
    const message = `Claim ${claim.id} says ${change.was}, but its sentence in ${lineOf(place)} says ${change.now}: "${shorten(claim.quote)}"`;
    return [
      {
        kind: change.kind,
        claim: claim.id,
        file: { path: file.path, ...entry.at },
        document: place,
        message,
        fix: change.fix,
      },
    ];
  });
}

interface Change {
  readonly kind: 'number-changed' | 'meaning-changed';
  readonly was: string;
  readonly now: string;
  readonly fix: string;
}

/** The first parameter that both name and on which no reading of the sentence agrees with the claim. */
function parametersChange(claim: Claim, now: readonly Claim[]): Change | undefined {
  if (now.some(({ params }) => differing(claim, params).length === 0)) return undefined;
  const [first] = now;
  const [key] = first === undefined ? [] : differing(claim, first.params);
  if (first === undefined || key === undefined) return undefined;
  return {
    kind: 'number-changed',
    was: `${key}: ${show(claim.params[key])}`,
    now: `${key}: ${show(first.params[key])}`,
    fix: 'Correct the parameter in the claims file, or the sentence.',
  };
}

function differing(claim: Claim, params: Parameters): readonly string[] {
  return Object.keys(claim.params).filter((key) => {
    const [own, other] = [claim.params[key], params[key]];
    if (own === undefined || other === undefined || saysTheSame(key, own, other)) return false;
    // A reviewer may have chosen another of the sentence's own numbers.
    return claim.reviewed === undefined || typeof own !== 'number' || !numbersIn(claim.quote).includes(own);
  });
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));
}

/** That Frankfurt lies in Germany may be said or left out. */
function saysTheSame(key: string, one: ParameterValue, other: ParameterValue): boolean {
  if (key !== 'regions' || typeof one !== 'object' || typeof other !== 'object') return sameValue(one, other);
  return sameValue(exactPlaces(one.map(String)), exactPlaces(other.map(String)));
}

export function sameValue(a: ParameterValue, b: ParameterValue): boolean {
  const [one, other] = [a, b].map((value) => [value].flat().map((item) => String(item).toLowerCase())) as [
    string[],
    string[],
  ];
  return one.length === other.length && one.every((item) => other.includes(item));
}

function show(value: ParameterValue | undefined): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

/** A reviewed quote is the reviewer's to judge; what was written around it since is not. */
function meaningChange(claim: Claim, now: readonly Claim[]): Change | undefined {
  const [first] = now;
  if (
    first === undefined ||
    now.some(({ modality, subject }) => modality === claim.modality && subject === claim.subject)
  )
    return undefined;
  const { at } = claim;
  const unchanged =
    at !== undefined && first.at !== undefined && first.at.start >= at.start && first.at.end <= at.end + 1;
  if (claim.reviewed !== undefined && unchanged) return undefined;
  const key = first.modality === claim.modality ? 'subject' : 'modality';
  return {
    kind: 'meaning-changed',
    was: `${key}: ${claim[key]}`,
    now: `${key}: ${first[key]}`,
    fix: `Set ${key} to ${first[key]} in the claims file, or correct the sentence.`,
  };
}

export function overlaps(a: Place | undefined, b: Place): boolean {
  return a !== undefined && a.start < b.end && b.start < a.end;
}
