import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // Only a test that hangs ends so: what must be quick is held to processor time.
          testTimeout: minute,
          // One core less would be kept free for watching.
          maxWorkers: '100%',
          // No file changes what others see, so a worker loads each module once.
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // The pages of one browser keep every core busy: two files at a time take as long.
          fileParallelism: false,
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
        },
      },
    ],
  },
});
