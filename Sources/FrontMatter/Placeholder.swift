// first source of this target to come
