export default function SearchPane({ words }: { words: string }) {
  return <h1>{words}</h1>;
}
