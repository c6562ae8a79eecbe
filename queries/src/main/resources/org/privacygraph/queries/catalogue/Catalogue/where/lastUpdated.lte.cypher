// Was it last changed on this day or earlier?
n.lastUpdated <= $value
