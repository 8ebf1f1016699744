import { toAnswer, type TargetAnswer } from '#indicators/answer.ts';
import type { Target } from '#schema/target.ts';
import type { Bilingual } from '#schema/text.ts';
import { lookUp, type AssessedTarget, type Publication } from '../publication.ts';

/** A target as the margin shows it: with the name of its scope and what became of it. */
export interface PromiseNote extends Pick<AssessedTarget, 'target'> {
  readonly scopes: readonly Bilingual[];
  readonly answer: TargetAnswer;
}

/** A target as the margin shows it. */
export function toPromiseNote(publication: Publication, id: string): PromiseNote {
  const { target, assessment } = lookUp(publication.targets, id);
  return {
    target,
    scopes: listScopeNames(publication, target),
    answer: toAnswer(assessment),
  };
}

/** The names of the scopes in which a target's sentence can be read, its own first. */
export function listScopeNames(publication: Publication, target: Target): Bilingual[] {
  const ids = new Set([target.scope, ...target.readings.map(({ scope }) => scope)]);
  return [...ids].map((id) => lookUp(publication.scopes, id).name);
}
