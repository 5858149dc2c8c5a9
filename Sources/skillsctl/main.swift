print("skillsctl")
