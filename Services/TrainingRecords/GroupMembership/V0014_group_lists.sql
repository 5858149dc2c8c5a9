-- Which department delivered the list that a membership was entered by.
ALTER TABLE group_membership ADD COLUMN list_department TEXT NOT NULL DEFAULT '';   -- empty when it was entered by itself
