/** Words of ex.open-book: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const openBookText = {
  "ex.open-book.name": "Open book",
  "ex.open-book.why": "A gentle stretch can feel good, but it may not fix back pain.",
  "ex.open-book.stop": "Stop if turning pinches, if your chest hurts, or if it pulls on a scar.",
  "ex.open-book.fault": "If your hips turn too, turn less. Keep your knees still.",

  "ex.open-book.side-half.name": "On your side, half open",
  "ex.open-book.side-half.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand. Rest your top hand on your ribs. Turn over for the other side.",
  "ex.open-book.side-half.open": "Breathe out. Top elbow slides back a little.",
  "ex.open-book.side-half.stay": "Stay. Breathe into your ribs.",
  "ex.open-book.side-half.close": "Breathe out. Slowly close.",

  "ex.open-book.seated-half.name": "Sitting, arms crossed",
  "ex.open-book.seated-half.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand. Cross your arms on your chest.",
  "ex.open-book.seated-half.open": "Breathe out. Turn your chest a little this way.",
  "ex.open-book.seated-half.stay": "Stay. Breathe into your ribs.",
  "ex.open-book.seated-half.close": "Breathe out. Slowly come back.",

  "ex.open-book.seated.name": "Sitting, wider turn",
  "ex.open-book.seated.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand. Your knees and hips face front all the time.",
  "ex.open-book.seated.open": "Breathe out. Turn, hand to the chair back.",
  "ex.open-book.seated.stay": "Stay. Breathe in. Grow tall.",
  "ex.open-book.seated.close": "Breathe out. Slowly come back.",

  "ex.open-book.side.name": "On your side, open book",
  "ex.open-book.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand. Start with your palms together in front. Turn over for the other side.",
  "ex.open-book.side.open": "Breathe out. Top arm opens, eyes follow.",
  "ex.open-book.side.stay": "Stay. Let the arm hang heavy.",
  "ex.open-book.side.close": "Breathe out. Slowly close the book.",
} as const;
