/** Words of ex.hip-flexor-release. */
export const hipFlexorReleaseText = {
  "ex.hip-flexor-release.name": "Front of the hip release",
  "ex.hip-flexor-release.why": "Long hours of sitting can make the front of the hip feel tight. No study has tested this move by itself.",
  "ex.hip-flexor-release.stop": "Stop if the front of your pelvis, your scar or your groin hurts, or if a leg tingles.",
  "ex.hip-flexor-release.fault": "If your low back arches, take a shorter step and tuck your tail first.",

  "ex.hip-flexor-release.side.name": "On your side, knee slides back",
  "ex.hip-flexor-release.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. The top foot stays behind you as the knee slides. Then turn over. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.hip-flexor-release.side.slide": "Breathe out. Top knee slides back a little.",
  "ex.hip-flexor-release.side.stay": "Breathe in. Stay, tail tucked.",
  "ex.hip-flexor-release.side.back": "Breathe out. Knee comes home.",

  "ex.hip-flexor-release.chair.name": "Side of a chair, one foot back",
  "ex.hip-flexor-release.chair.setup": "Sit across a firm chair that cannot slip, near its front. One hip is off the seat, that knee points down and its foot is back on the toes. The other foot is flat. Sit tall, a hand on the flat leg. To end, bring the foot front and sit even.",
  "ex.hip-flexor-release.chair.tuck": "Breathe out. Tuck your tail, grow tall.",
  "ex.hip-flexor-release.chair.stay": "Breathe in. Stay, hip soft.",
  "ex.hip-flexor-release.chair.soften": "Breathe out. Let it go.",

  "ex.hip-flexor-release.wall.name": "Short step at a wall",
  "ex.hip-flexor-release.wall.setup": "Stand at a wall with both hands on it. Take one foot a short step back, its heel up and its knee soft. Back long, head over your hips. To end, bring the feet together and change sides.",
  "ex.hip-flexor-release.wall.tuck": "Breathe out. Tuck your tail, hips go in.",
  "ex.hip-flexor-release.wall.stay": "Breathe in. Stay tall, hip soft.",
  "ex.hip-flexor-release.wall.soften": "Breathe out. Let it go.",

  "ex.hip-flexor-release.half-kneel.name": "Half kneeling, hand on a chair",
  "ex.hip-flexor-release.half-kneel.setup": "Put a pillow on the floor beside a firm chair. Kneel on it with one knee, the other foot flat in front, one hand on the seat. Back long, hips over the knee. To get up, lean on the chair, bring both knees down, then rise with one foot first.",
  "ex.hip-flexor-release.half-kneel.tuck": "Breathe out. Tuck your tail, drift forward.",
  "ex.hip-flexor-release.half-kneel.stay": "Breathe in. Stay tall, hip soft.",
  "ex.hip-flexor-release.half-kneel.soften": "Breathe out. Drift back.",
} as const;
