import { Link } from 'wouter';
import { linkify } from './linkify';

/** A message's words; addresses in it become links, and links to this site stay inside the page. */
export function MessageText({ text }: { text: string }) {
  return (
    <p dir="auto">
      {linkify(text, window.location.origin).map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : piece.inside !== undefined ? (
          <Link key={index} href={piece.inside}>
            {piece.text}
          </Link>
        ) : (
          <a key={index} href={piece.href} target="_blank" rel="noopener noreferrer nofollow ugc">
            {piece.text}
          </a>
        ),
      )}
    </p>
  );
}
