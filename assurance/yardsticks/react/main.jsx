/* @jsxImportSource react */
/** The yardstick of `npm run bench`: the first page's skeleton in React, with the same words and the same style. It does nothing. */
import { shellMessagesOf } from "@lullaback/content/text/shell";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import "../../../web/src/style.css";

const Welcome = () => {
  const [language, setLanguage] = useState("en");
  const [who, setWho] = useState(undefined);
  const words = shellMessagesOf(language);
  return (
    <main className="page">
      <h1>{words["web.welcome-title"]}</h1>
      <p className="lead">{words["run.welcome"]}</p>
      <h2>{words["who.for.ask"]}</h2>
      <ul className="choices">
        {["me", "helping", "trying"].map((id) => (
          <li key={id}><button type="button" className="choice" aria-pressed={who === id} onClick={() => setWho(id)}>{words[`who.for.${id}`]}</button></li>
        ))}
      </ul>
      <label className="field language">
        <span>{words["web.language"]}</span>
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {["en", "es"].map((id) => <option key={id} value={id} lang={id}>{words[`language.${id}`]}</option>)}
        </select>
      </label>
      <p className="honest">{words["app.honest"]}</p>
    </main>
  );
};

createRoot(document.getElementById("app")).render(<Welcome />);
void navigator.serviceWorker.register("./sw.js");
