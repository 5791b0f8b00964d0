export default function Page() {
  return <h1>timeline</h1>;
}
