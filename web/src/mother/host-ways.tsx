/** Who runs this page for her, and the ways to reach them; or that nobody is named. A tap opens her own mail, phone or browser, with nothing filled in. */
import { device } from "../store/device.ts";
import { tel } from "../ui/country.ts";

export const HostWays = ({ known, none }: { readonly known: (name: string) => string; readonly none: string }) => {
  const { host } = device.value;
  if (host === undefined) return <p>{none}</p>;
  const { name, email, phone, page, address } = host;
  return (
    <>
      <p>{known(name)}</p>
      <p class="links">
        {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
        {phone !== undefined && <a href={tel(phone)}>{phone}</a>}
        {page !== undefined && <a href={page} rel="noreferrer noopener" target="_blank">{page}</a>}
      </p>
      {address !== undefined && <p>{address}</p>}
    </>
  );
};
