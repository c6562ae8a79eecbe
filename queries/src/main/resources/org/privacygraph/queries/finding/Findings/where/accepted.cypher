// Is it accepted on the day in question?
accepted = $value
