// Was it last changed on this day or later?
n.lastUpdated >= $value
