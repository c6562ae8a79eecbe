// Is it in one of these documents?
document.key IN $value
