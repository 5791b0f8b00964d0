import { z } from 'zod';

// zod would compile its checks with `new Function`, which a strict content security policy refuses. Imported before any
// schema is made.
z.config({ jitless: true });
