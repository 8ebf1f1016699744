import { z } from 'astro/zod';
import { bilingualSchema, slugSchema, webAddressSchema } from '../text.ts';

/** A request for a number that is missing, and what came of it (content/requests/<id>.yml). */
export const requestSchema = z
  .strictObject({
    /** The target for whose sake it was asked. */
    target: slugSchema,
    /** The town or group whose number was asked for. */
    place: slugSchema,
    /** The body that was asked, as it calls itself. */
    body: z.string().min(1),
    askedOn: z.iso.date(),
    /** The day of the answer, or null. */
    answeredOn: z.iso.date().nullable(),
    /** What was answered; null while there is no answer. */
    result: z
      .enum(['given', 'given-in-part', 'published-already', 'not-held', 'other-body', 'refused'])
      .nullable(),
    /** Where the answer or the number stands, or null. */
    address: webAddressSchema.nullable(),
    /** What else is to be known of it; never anything of the person who asked. */
    note: bilingualSchema.optional(),
  })
  .refine(({ answeredOn, result }) => (answeredOn === null) === (result === null), {
    message: 'an answer has a day and a result, or neither',
    path: ['result'],
  })
  .refine(({ askedOn, answeredOn }) => answeredOn === null || answeredOn >= askedOn, {
    message: 'nothing is answered before it is asked',
    path: ['answeredOn'],
  });

export type Request = z.infer<typeof requestSchema>;
