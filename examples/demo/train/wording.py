"""The words of the tickets: sentence frames and what fills them.

A frame holds slots in braces. `{name}`, `{first}`, `{given}` and `{value}` come from the person,
`{reach}` from REACH; every other slot names a list in SLOTS. Prompts end in a newline so that the
completion starts at a token boundary.
"""

from __future__ import annotations

PROMPTS = (
    "{hello} {name} here. {trouble} {wish}\n",
    "{hello} this is {name}. {trouble}\n",
    "From: {name}\n{trouble} {wish}\n",
    "Ticket opened by {name}. {trouble}\n",
    "{trouble} {wish} {signed} {name}\n",
    "{hello} {trouble} {signed} {name}\n",
    "{name} wrote {today}: {trouble} {wish}\n",
    "Chat with {name}. {trouble} {wish}\n",
    "{name}, {place}: {trouble}\n",
    "Call note, {name}, {place}. {trouble}\n",
)

# A few customers leave a number or an address themselves, and are then answered by the other way.
PROMPTS_WITH_VALUE = (
    "{hello} {name} here, best reached at {given}. {trouble}\n",
    "From: {name} ({given})\n{trouble}\n",
    "{trouble} {signed} {name}, {given}\n",
)

COMPLETIONS = (
    "{ack} {action} {reach}{close}",
    "{action} {reach}{close}",
    "{ack} {check} {reach}{close}",
    "{check} {reach}{close}",
)

REACH = {
    "email": (
        "The label goes to {value}",
        "We sent the steps to {value}",
        "A receipt is on its way to {value}",
        "You will find the form at {value}",
        "I have written to {value}",
        "Our reply went out to {value}",
        "The tracking link was mailed to {value}",
        "Look for our message at {value}",
        "We keep you posted at {value}",
        "The invoice copy was sent to {value}",
        "Your voucher will arrive at {value}",
        "We hold {value} as the address on file",
        "A reset link waits for you at {value}",
        "The repair quote follows to {value}",
        "All updates will go to {value}",
        "The manual is now with {value}",
    ),
    "phone": (
        "Our engineer will ring {value}",
        "We will call you on {value}",
        "The driver has your number {value}",
        "A colleague phones {value}",
        "Expect a text message on {value}",
        "The workshop will dial {value}",
        "We noted {value} as your mobile",
        "The courier rings {value} on arrival",
        "You will hear from us on {value}",
        "I booked a callback to {value}",
        "The code was texted to {value}",
        "Our planner tries {value} first",
        "We confirm the slot by phone on {value}",
        "The technician calls ahead on {value}",
        "Please keep {value} free",
        "The night desk will reach you on {value}",
    ),
    "credit_card": (
        "The refund goes back to card {value}",
        "We returned the full amount to card {value}",
        "The second charge on card {value} is cancelled",
        "Your payment with card {value} was reversed",
        "The deposit was released to card {value}",
        "We credited the postage to card {value}",
        "The fee is repaid to card {value}",
        "The open balance was taken from card {value}",
    ),
}

SLOTS = {
    "hello": (
        "Hello,", "Hi there,", "Good morning,", "Good evening,", "Dear team,", "Hey,",
        "Dear support,", "Good afternoon,", "Hello again,", "To the help desk:",
    ),
    "signed": (
        "Regards,", "Thanks,", "Best,", "Yours,", "Kind regards,", "Cheers,", "Many thanks,",
        "Sincerely,",
    ),
    "today": (
        "today", "last night", "this morning", "on Monday", "on Tuesday", "on Wednesday",
        "on Thursday", "on Friday", "at the weekend", "just now", "at noon", "yesterday",
    ),
    "place": (
        "north branch", "harbour branch", "online shop", "south depot", "market square",
        "station shop", "hill branch", "outlet", "west depot", "trade counter", "airport kiosk",
        "pop-up store",
    ),
    "trouble": (
        "My {product} {fault}, first seen {since}.",
        "The {product} I bought {since} {fault}.",
        "{often} the {product} {fault}.",
        "After the last update my {product} {fault}.",
        "Our {product} {fault} and the {part} looks {state}.",
        "The {part} of my {product} got {state} {since}.",
        "I ordered a {product} {since} and got a {other}.",
        "The {product} came with a {state} {part}.",
        "I was charged twice for the {product} {since}.",
        "The parcel with my {product} was due {since}.",
        "I returned a {product} {since} and saw no money yet.",
        "A {part} is missing from the box of my {product}.",
        "The {product} {fault} when I use the {other}.",
        "I cannot fit the {part} to my {product}.",
    ),
    "wish": (
        "Can you send a new {part}?", "What should I do next?", "Please arrange a pickup.",
        "I want my money back.", "Could someone visit {when}?", "Is this under warranty?",
        "Please swap it for a {other}.", "How long will it take?",
        "Can I bring it to the {place}?", "Please call it off.", "I need it working {when}.",
        "Where do I find the {part}?", "Kindly advise.", "May I have a discount?",
        "Who can repair this?", "Please look into it.", "I need a return label.",
        "Can you confirm that?", "A replacement would be great.", "Is there a quick fix?",
    ),
    "product": (
        "kettle", "toaster", "blender", "heater", "lamp", "fan", "router", "printer", "scanner",
        "speaker", "headset", "keyboard", "monitor", "tablet", "camera", "tripod", "drone",
        "scooter", "helmet", "bicycle", "pump", "drill", "sander", "saw", "mower", "trimmer",
        "hose", "grill", "oven", "fridge", "freezer", "dishwasher", "washer", "dryer", "iron",
        "vacuum", "mop", "mattress", "sofa", "desk", "chair", "shelf", "wardrobe", "mirror",
        "clock", "watch", "radio", "piano", "guitar", "tent", "stove", "backpack", "kayak",
        "treadmill", "rower", "doorbell", "thermostat", "alarm", "lock", "safe",
    ),
    "part": (
        "lid", "cable", "plug", "switch", "handle", "hinge", "filter", "battery", "charger",
        "screen", "strap", "wheel", "belt", "blade", "motor", "valve", "seal", "knob", "dial",
        "sensor", "remote", "bracket", "screw set", "cover", "tray", "nozzle", "spring", "fuse",
        "adapter", "button",
    ),
    "fault": (
        "will not start", "keeps beeping", "smells of smoke", "leaks on the floor",
        "shuts down by itself", "makes a grinding noise", "shows error seven", "gets far too hot",
        "does not charge", "lost its settings", "rattles badly", "blinks red", "refuses to pair",
        "drops the signal", "stays cold", "runs very slowly", "will not close", "jams halfway",
        "turns the wrong way", "has no sound", "freezes on the logo", "trips the fuse", "wobbles",
        "vibrates a lot", "will not open", "hums all night", "cuts out at random", "sticks",
        "asks for a code", "ignores the timer",
    ),
    "state": (
        "cracked", "bent", "scratched", "loose", "broken", "worn", "rusty", "melted", "dented",
        "torn", "wet", "stuck", "faded", "split", "jammed", "burnt",
    ),
    "since": (
        "on Monday", "on Tuesday", "on Friday", "two days ago", "three weeks ago", "last month",
        "in spring", "this week", "after the storm", "last winter", "ten days ago", "on holiday",
        "before the move", "in March", "in June", "in October", "at Easter", "at noon",
        "a year ago", "last summer",
    ),
    "often": (
        "Since yesterday", "Every evening", "For a week now", "Without warning", "Out of the box",
        "Since I moved it", "Twice this week", "On cold days", "Under load", "In the rain",
        "At full power", "After an hour",
    ),
    "when": (
        "tomorrow", "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday",
        "before noon", "in the evening", "next week", "within two days", "by the weekend",
        "later today", "after lunch", "at nine",
    ),
    "ack": (
        "Thanks, {first}.", "Sorry about that, {first}.", "Hello {first}, thank you.",
        "Understood, {first}.", "Dear {first}, we are sorry.", "Hi {first}, that is bad.",
        "Good news, {first}.", "{first}, thanks for waiting.", "Thank you for telling us.",
        "That is a known fault.", "No problem at all.", "We see it in the log.",
        "I am glad you asked.", "This is covered, {first}.", "Apologies for the trouble.",
        "Noted, {first}.",
    ),
    "action": (
        "A new {part} ships {when}.", "We collect the {product} {when}.",
        "Your {other} leaves the depot {when}.", "The {place} has a spare {part}.",
        "I opened a claim for the {product}.", "We swap the {part} {when}.",
        "The order was changed to a {other}.", "A full refund was approved.",
        "I added ten days to your warranty.", "The {product} can be dropped at the {place}.",
        "I put the {part} aside for you.", "An inspection is planned {when}.",
        "The return was booked {when}.", "We reserved a {other} for you.",
        "The case went to the workshop.", "Half of the price will be credited.",
    ),
    "check": (
        "Please unplug the {product} first.", "Hold the {part} for ten seconds.",
        "Do not touch the {part}.", "Update the {product} once more.",
        "Please check the {part} again.", "Keep the {product} in its box.",
        "Clean the {part} with a dry cloth.", "Leave the {product} off {when}.",
        "Turn the {part} to the left.", "Please keep the receipt.",
        "Take a picture of the {part}.", "Charge the {product} overnight.",
        "Loosen the {part} a little.", "Remove the {part} with care.",
    ),
    "close": (
        ".", ".", ".", " {when}.", ". Thank you.", ", as agreed.", ". Bye for now.", ", {first}.",
        ". All the best.", " as soon as we can.", " shortly.", " without charge.",
    ),
}  # fmt: skip
SLOTS["other"] = SLOTS["product"]
