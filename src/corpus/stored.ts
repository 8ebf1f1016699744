import { z } from 'astro/zod';
import { documentSchema } from '../schema/document.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { normalisationsSchema } from '../schema/normalisation.ts';
import { observationSchema } from '../schema/observation.ts';
import { townSchema } from '../schema/place.ts';
import { targetsSchema } from '../schema/target.ts';
import { slugSchema } from '../schema/text.ts';

/** A year that was text in a CSV cell and has been parsed. */
const yearSchema = z.int();

/** A document as the content store holds it: everything but the tree, which is parsed again. */
export const storedDocumentSchema = z.strictObject({
  id: slugSchema,
  record: documentSchema,
  text: z.string().nullable(),
  normalisations: normalisationsSchema,
  targets: targetsSchema,
});

/** An indicator as the content store holds it. */
export const storedIndicatorSchema = indicatorSchema.extend({ id: z.string() });

/** An observation as the content store holds it: the year is a number by now. */
export const storedObservationSchema = observationSchema.extend({ year: yearSchema });

/** A town as the content store holds it: its numbers are numbers by now. */
export const storedTownSchema = townSchema.extend({
  validFrom: yearSchema.nullable(),
  validTo: yearSchema.nullable(),
});
