export default function Page() {
  return <h1>what-if</h1>;
}
