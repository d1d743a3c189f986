// first test of this target to come
