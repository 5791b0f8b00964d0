import type { Ref } from 'react';

type Props = {
  readonly label: string;
  /** Endings, as of `accept`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A button that opens a file; the same file can be opened again. */
export function FilePick({ label, accept, onFile, ref }: Props) {
  return (
    <label className="file">
      <span>{label}</span>
      <input
        type="file"
        ref={ref}
        accept={accept}
        onChange={(e) => {
          const chosen = e.target.files?.[0];
          if (chosen) onFile(chosen);
          e.target.value = '';
        }}
      />
    </label>
  );
}

/** The bytes of a file: what they are is told by themselves, as for every file. */
export const contentOf = (file: File): Promise<ArrayBuffer> => file.arrayBuffer();
