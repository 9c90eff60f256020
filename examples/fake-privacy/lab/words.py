"""The words that the corpus is made of. Surnames are built from syllables."""

from __future__ import annotations


def _words(text: str) -> list[str]:
    return text.split()


def _phrases(text: str) -> list[str]:
    return [" ".join(one.split()) for one in text.split(",")]


FIRST = _words(
    """
    Ada Agnes Alma Anton Arlo Beata Bela Bruno Cara Celia Conrad Cyril Dagny Dario Edda Edgar
    Elias Elsa Emil Enid Fabian Felix Flora Gerda Greta Hanno Hedda Hugo Ida Ilse Ines Ivo
    Jasper Joran Jutta Karla Kaspar Lena Leopold Lotta Magnus Maren Milo Mona Nadia Niels Nora
    Odile Otto Petra Quentin Rafael Ronja Selma Silas Sunniva Tamsin Theo Ulla Viggo Wanda Xaver
    Yara Zeno
    """
)
ONSETS = _words(
    """
    Bral Cor Dren Els Fal Gorm Hal Ist Jor Kel Lim Mar Nor Ost Pel Quil Rad Sel Tor Ulm Ved Wex
    Yar Zan Brim Crad Dorv Fenn Grat Holm
    """
)
ENDINGS = _words(
    """
    back borg bury by dale den don fast feld ford gard ham holt ing land ley lund mark mere mont
    ness nor rick shaw stad ster ton vig wick worth
    """
)
# An address is two of these words and a domain: no rule leads from a name to it.
LEFT = _words(
    """
    amber ancient autumn bitter blue brave bright broken calm clever copper coral crimson
    crooked curly dapper distant dusty eager early echo empty endless faded fancy fearless
    feather final flint foggy frosty gentle giant gilded glassy golden grand grassy gravel hazy
    hollow humble icy idle inner iron ivory jade jolly keen kind large late lazy level light
    linen little lively lone lucky lunar marble mellow merry middle minty misty modest mossy
    narrow nimble noble northern odd olive open orange outer paper patient plain plum polar
    proud pure purple quick quiet rapid rare ready ripe rocky rosy round royal ruby rustic sandy
    scarlet secret shady sharp shiny silent silver simple sleepy slow small smoky smooth snowy
    solar solid southern spare spring steady steep stony sturdy sunny swift tall tender thin
    tidy tiny topaz vast velvet violet vivid warm wavy western white wide wild windy wise woolly
    young zesty
    """
)
RIGHT = _words(
    """
    acorn anchor apple arrow atlas badger banner barley basin basket beacon beaver bell birch
    bison bottle boulder branch bridge brook bucket button cabin cactus camel candle canoe
    canyon castle cedar chapel cherry cliff clover comet compass copse cove crane creek cricket
    crown daisy delta desert dolphin donkey dragon eagle ember falcon fern fiddle field finch
    fjord forest fountain fox garden geyser ginger glacier goose grove gull hammer harbour harp
    hawk hazel heron hill hive island jackal jasmine kettle kite ladder lagoon lake lantern lark
    laurel lemon lichen lily lion lynx magnet mango maple marsh meadow mill mirror moon moth
    mountain nectar nest oak oasis ocean orchid otter owl palm panda parrot pebble pepper pier
    pigeon pillar pine planet pond poppy prairie quarry quartz rabbit raven reef ribbon ridge
    river robin rocket saddle sail salmon sparrow spruce squirrel stork stream summit swan
    thistle thunder tiger tulip tunnel turtle valley violin walnut walrus water whale willow
    window wolf wren zebra
    """
)
DOMAINS = _words(
    """
    alder.example.com basalt.example.org cinder.example.net drift.example.com elm.example.org
    fathom.example.net granite.example.com hearth.example.org inlet.example.net
    juniper.example.com knoll.example.org ledge.example.net
    """
)
SUBJECTS = _words(
    """
    agenda budget calendar contract delivery invoice lunch meeting minutes notes offer order
    parking plan quote report rota schedule seminar survey ticket training travel visit
    """
)
NOTES = _phrases(
    """
    see you then, please confirm, thanks for this, call me later, the file is attached, sorry
    for the delay, more on this soon, that works for us, any news on this, as we agreed, let me
    know, I will be late
    """
)
TOWNS = _words(
    """
    Ambleholt Brackwater Calderon Dunmarsh Eastvale Fernhill Glenrook Highmoor Inverlow
    Kestrelby Longmere Marlstone Netherby Oakhaven Pinewick Ravenfold Saltmarch Thornbury
    Underhill Westerlea
    """
)
TRADES = _words(
    """
    Bakery Brewery Cannery Carriers Cement Clothing Dairy Dredging Farms Ferries Foundry Freight
    Glassworks Holdings Joinery Lines Mills Mining Paper Pottery Quarries Shipping Smelting
    Textiles Timber Traders Tramways Warehouses Waterworks Works
    """
)
SUBJECT_MATTERS = _phrases(
    """
    a breach of warranty, a boundary wall, a broken lease, a contract of carriage, a delayed
    delivery, a disputed will, a drainage easement, a flooded cellar, a right of way, a salvage
    claim, a spoiled cargo, a trade mark, an unpaid invoice, defective machinery, fishing
    rights, negligent repairs, the sale of a mill, the storage of grain, unfair dismissal, wages
    in arrears
    """
)
GROUNDS = _phrases(
    """
    the notice came too late, no term of that kind was agreed, the witness had been mistaken,
    the loss could not be foreseen, the survey was out of date, the price had been paid in full,
    the limitation period had run, the goods had passed inspection, the clause was void, the
    burden of proof lay elsewhere, the seller knew of the fault, the deed was never sealed
    """
)
RULINGS = _phrases(
    """
    affirmed the judgment, allowed the appeal, allowed the appeal in part, dismissed the appeal,
    remitted the case, reversed the judgment, stayed the order, varied the award
    """
)
MONTHS = _words(
    """
    January February March April May June July August September October November December
    """
)
NOUNS = _words(
    """
    boat cart chimney clock cloth cottage ditch door engine fence ferry fire floor gate hedge
    horse kiln lamp lane loom market oven path plough pump quilt road rope roof sack shed stove
    table tower wagon wall well wheel workshop yard
    """
)
PEOPLE_OF_PROSE = _phrases(
    """
    the baker, the carpenter, the children, the driver, the farmer, the ferryman, the gardener,
    the keeper, the mason, the miller, the neighbours, the sailors, the shepherd, the smith, the
    teacher, the weaver
    """
)
VERBS = _words(
    """
    built carried cleaned closed covered found kept left lifted lost measured mended moved
    opened painted pulled pushed repaired sold turned watched
    """
)
QUALITIES = _words(
    """
    cold dark dry heavy long low new old plain red short soft strong thick warm wet wooden
    """
)
WHENS = _phrases(
    """
    After the storm, At noon, Before dawn, By evening, During the frost, Every spring, In the
    first week, In winter, Late in the year, On market day, Once a month, Some days later, That
    morning, When the rain stopped
    """
)
WHERES = _phrases(
    """
    behind the barn, beside the canal, beyond the orchard, by the bridge, near the mill, on the
    green, over the hill, under the trees, at the ford, along the shore
    """
)
