/** Palabras de ex.impact. Borrador. */
import type { impactText as en } from "../../en/exercises/impact.ts";

export const impactText = {
  "ex.impact.name": "Volver al impacto suave",
  "ex.impact.why": "Los saltitos vienen antes de trotar. Cuándo empezar es opinión de expertos, no una prueba.",
  "ex.impact.stop": "Para si se te escapa pis, notas peso o tirón abajo, o te duele la espalda o la pelvis. Vuelve un paso atrás, y dínoslo.",
  "ex.impact.fault": "Si caes fuerte, hazlo más pequeño y más blando.",

  "ex.impact.heel-drops.name": "Dejar caer los talones",
  "ex.impact.heel-drops.setup": "Ponte junto a una pared, dedos en ella. Pies bajo las caderas, crece. La caída es pequeña. Para terminar, quédate quieta y nota cómo te sientes abajo.",
  "ex.impact.heel-drops.rise": "Toma aire. Sube de puntillas.",
  "ex.impact.heel-drops.drop": "Suelta el aire. Sube, deja caer los talones.",
  "ex.impact.heel-drops.drop.let-go": "Suelta el aire. Blanda, deja caer los talones.",

  "ex.impact.quick-march.name": "Marcha rápida",
  "ex.impact.quick-march.setup": "De pie con una pared cerca. Crece, codos doblados. Los pies suben una mano y caen blandos. Para terminar, camina en el sitio y nota cómo te sientes abajo.",
  "ex.impact.quick-march.in": "Toma aire. Rápido y ligero.",
  "ex.impact.quick-march.out": "Suelta el aire. Cae blanda.",

  "ex.impact.jog.name": "Trotar en el sitio",
  "ex.impact.jog.setup": "De pie con sitio alrededor, con zapatillas. Crece, codos doblados. Empieza marchando y deja que tome rebote. Para terminar, camina en el sitio y nota cómo te sientes abajo.",
  "ex.impact.jog.in": "Toma aire. Pequeño y con rebote.",
  "ex.impact.jog.out": "Suelta el aire. Cae blanda.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
